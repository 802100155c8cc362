import type { createCaller } from "@convenio/api/router";
import { recordFiles } from "./all.ts";
import { expandEntry } from "./expand-entry.ts";
import { expandSource } from "./expand-source.ts";
import type { LoadReport, Outcome } from "./report.ts";
import { entryId, sourceId } from "./stable-id.ts";

type Caller = ReturnType<typeof createCaller>;

const sourcesAtOnce = 50;

/**
 * Loads the starter record as the operator, under the policy class *import*: the sources, then entry by entry.
 * It records no review and no check. A second load finds everything by its id and changes nothing; what people
 * have edited since stays as they left it.
 */
export async function loadRecord(operator: Caller): Promise<LoadReport> {
  const { sources, entries } = recordFiles();
  const bySource = new Map(sources.map((source) => [source.key, source]));
  const outcomes: Outcome[] = [];

  for (let at = 0; at < sources.length; at += sourcesAtOnce) {
    const batch = sources.slice(at, at + sourcesAtOnce);
    const subjects = batch.map((file) => ({ id: sourceId(file.key), content: expandSource(file) }));
    const loaded = await operator.proposals.load({
      rationale: "Initial load: sources of the starter record.",
      subjects,
    });
    const byId = new Map(loaded.subjects.map((subject) => [subject.id, subject.outcome]));
    for (const file of batch) {
      outcomes.push({ key: file.key, kind: "source", outcome: byId.get(sourceId(file.key)) ?? "unchanged" });
    }
  }

  for (const file of entries) {
    const content = expandEntry(file, bySource);
    const loaded = await operator.proposals.load({
      rationale: `Initial load: ${file.prose.en.title}.`,
      subjects: [{ id: entryId(file.key), slug: file.slug, content }],
    });
    const claims = content.claims.length;
    const citations = content.claims.flatMap((claim) => claim.citations);
    outcomes.push({
      key: file.key,
      kind: file.kind,
      outcome: loaded.subjects[0]?.outcome ?? "unchanged",
      claims,
      citations: citations.length,
      quotes: citations.filter((citation) => citation.quote !== null).length,
    });
  }
  return {
    outcomes,
    leftOut: entries.flatMap((file) => file.leftOut.map((left) => ({ entry: file.key, ...left }))),
  };
}
