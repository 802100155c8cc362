import type { createCaller } from "@convenio/api/router";
import { totalsOf } from "@convenio/domain/audit/totals";
import type { AuditFile } from "./audit-file.ts";
import { claimKeys } from "./claim-keys.ts";
import { auditId, expandAudit, linkable } from "./expand-audit.ts";
import { expandEntry } from "./expand-entry.ts";
import { expandSource } from "./expand-source.ts";
import type { EntryFile } from "./record-file.ts";
import type { Outcome } from "./report.ts";
import type { FileSource } from "./source-file.ts";
import { sourceId } from "./stable-id.ts";

type Caller = ReturnType<typeof createCaller>;

/** Loads the audits, when everything that they point to stands. What people have edited since stays as they left it. */
export async function loadAudits(
  operator: Caller,
  { audits, entries, sources }: { audits: AuditFile[]; entries: EntryFile[]; sources: FileSource[] },
): Promise<Outcome[]> {
  const bySource = new Map(sources.map((source) => [source.key, source]));
  const contents = new Map(sources.map((file) => [sourceId(file.key), expandSource(file)]));
  const claims = linkable(
    entries.map((file) => ({
      key: file.key,
      content: expandEntry(file, bySource),
      keys: claimKeys(file),
    })),
    contents,
  );
  const outcomes: Outcome[] = [];
  for (const file of audits) {
    const content = expandAudit(file, claims);
    const loaded = await operator.proposals.load({
      rationale: `Initial load: ${file.titles.en}.`,
      subjects: [{ id: auditId(file.key), slug: file.slug, content }],
    });
    const totals = totalsOf(content.sentences);
    outcomes.push({
      key: file.key,
      kind: "audit",
      outcome: loaded.subjects[0]?.outcome ?? "unchanged",
      statements: totals.sentences,
      verdicts: Object.fromEntries(totals.verdicts.map(({ verdict, count }) => [verdict, count])),
    });
  }
  return outcomes;
}
