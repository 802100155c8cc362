import { originOf } from "@convenio/domain/evidence/origin";
import type { SourceContent } from "@convenio/domain/evidence/source";
import { inArray } from "drizzle-orm";
import type { Db } from "../client.ts";
import { sourcePage } from "../schema/projections.ts";
import { inRuns } from "../sql-values.ts";
import { foldedName, searchDocument } from "./search-document.ts";
import type { SourceTruth } from "./truth.ts";

/** Replaces the pages of the sources `ids`; those without a truth disappear. */
export async function writeSources(
  tx: Db,
  ids: readonly string[],
  truths: readonly SourceTruth[],
): Promise<void> {
  await tx.delete(sourcePage).where(inArray(sourcePage.sourceId, [...ids]));
  for (const run of inRuns(truths, 400)) await tx.insert(sourcePage).values(run.map(sourceRow));
}

function sourceRow({ id, revision, publishedAt, demonstration, content }: SourceTruth) {
  const { csl } = content;
  const names = [csl.title, csl.container, csl.publisher].filter((name) => name !== "");
  const document = searchDocument({
    A: [csl.title],
    B: [csl.container, csl.publisher, ...csl.author],
    C: [csl.issued, csl.number, csl.doi, csl.isbn, csl.url],
    D: [content.note, content.origin],
  });
  return {
    sourceId: id,
    revision,
    publishedAt,
    demonstration,
    title: foldedName(csl.title),
    document,
    titles: names.map(foldedName).join(" | "),
    body: content,
  } satisfies typeof sourcePage.$inferInsert;
}

/** Whether a change of a source can change the evidence of claims that cite it. */
export function weighsDifferently(
  before: SourceContent | undefined,
  after: SourceContent | undefined,
): boolean {
  return weightOf(before) !== weightOf(after);
}

/** What the rule of evidence reads of a source. */
function weightOf(source: SourceContent | undefined): string {
  return source === undefined ? "" : JSON.stringify([source.kind, source.status, originOf(source)]);
}
