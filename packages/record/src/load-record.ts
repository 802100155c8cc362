import type { createCaller } from "@convenio/api/router";
import { recordFiles } from "./all.ts";
import { expandEntry } from "./expand-entry.ts";
import { expandSource } from "./expand-source.ts";
import { loadAudits } from "./load-audits.ts";
import { loads } from "./loads.ts";
import type { EntryFile } from "./record-file.ts";
import { entryReport, type LoadReport, type Outcome } from "./report.ts";
import type { FileSource } from "./source-file.ts";
import { entryId, sourceId } from "./stable-id.ts";

type Caller = ReturnType<typeof createCaller>;

const sourcesAtOnce = 50;

/**
 * Loads the starter record as the operator, under the policy class *import*: the sources, then the entries
 * (those that point to each other in a circle together), then the audits. It records no review and no check. A
 * second load finds everything by its id and changes nothing; what people have edited since stays as they left it.
 */
export async function loadRecord(operator: Caller): Promise<LoadReport> {
  const { sources, groups, audits } = recordFiles();
  const bySource = new Map(sources.map((source) => [source.key, source]));
  const outcomes: Outcome[] = [];
  for (let at = 0; at < sources.length; at += sourcesAtOnce)
    outcomes.push(...(await loadSources(operator, sources.slice(at, at + sourcesAtOnce))));
  for (const files of loads(groups)) outcomes.push(...(await loadEntries(operator, files, bySource)));
  outcomes.push(...(await loadAudits(operator, { audits, entries: groups.flat(), sources })));
  const leftOut = groups.flat().flatMap((file) => file.leftOut.map((left) => ({ entry: file.key, ...left })));
  return { outcomes, leftOut };
}

async function loadSources(operator: Caller, files: readonly FileSource[]): Promise<Outcome[]> {
  const subjects = files.map((file) => ({ id: sourceId(file.key), content: expandSource(file) }));
  const rationale = "Initial load: sources of the starter record.";
  const loaded = await operator.proposals.load({ rationale, subjects });
  const byId = new Map(loaded.subjects.map(({ id, outcome }) => [id, outcome]));
  return files.map(({ key }) => ({
    key,
    kind: "source",
    outcome: byId.get(sourceId(key)) ?? "unchanged",
  }));
}

async function loadEntries(
  operator: Caller,
  files: readonly EntryFile[],
  sources: ReadonlyMap<string, FileSource>,
): Promise<Outcome[]> {
  const expanded = files.map((file) => ({ file, content: expandEntry(file, sources) }));
  const [first] = files;
  const others = files.length > 1 ? ` and ${files.length - 1} more entries` : "";
  const loaded = await operator.proposals.load({
    rationale: `Initial load: ${first?.prose.en.title}${others}.`,
    subjects: expanded.map(({ file, content }) => ({ id: entryId(file.key), slug: file.slug, content })),
  });
  const byId = new Map(loaded.subjects.map(({ id, outcome }) => [id, outcome]));
  return expanded.map(({ file, content }) =>
    entryReport(file, content, byId.get(entryId(file.key)) ?? "unchanged"),
  );
}
