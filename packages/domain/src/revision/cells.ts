import { auditCells } from "../audit/cells.ts";
import type { Claim, EntryContent } from "../entry/content.ts";
import type { Citation } from "../evidence/citation.ts";
import type { SourceContent } from "../evidence/source.ts";
import { groupBy } from "../group-by.ts";
import type { SubjectContent } from "../proposal/draft.ts";
import { languages } from "../text/languages.ts";
import type { Cells } from "./cell-map.ts";
import type { Json } from "./operation.ts";

/** Takes a content apart into its cells. Parts of a claim stand beside the claim's own cell. */
export function cellsOf(content: SubjectContent): Cells {
  if (content.type === "audit") return auditCells(content);
  return content.type === "entry" ? entryCells(content) : sourceCells(content);
}

/** What `claim:<id>` holds: the claim without what has cells of its own beside it. */
export function claimCell({ predicate, value, period, qualifiers, rank }: Claim) {
  return { predicate, value, period, qualifiers, rank } satisfies Json;
}

/** What `citation:<id>` holds: all of the citation but its id and resolution, with the id of its claim. */
export function citationCell(claim: string, citation: Citation) {
  const { id: _, resolution: __, ...rest } = citation;
  return { claim, ...rest } satisfies Json;
}

/** The ids of each predicate's claims, in their order. */
export function claimOrder(content: SubjectContent | null): Map<string, string[]> {
  const claims = content?.type === "entry" ? content.claims : [];
  const groups = groupBy(claims, ({ predicate }) => predicate);
  return new Map([...groups].map(([predicate, group]) => [predicate, group.map(({ id }) => id)]));
}

function entryCells(content: EntryContent): Cells {
  const cells: Cells = new Map();
  cells.set("entry", { kind: content.kind, language: content.language });
  for (const lang of languages) {
    const prose = content.prose[lang];
    if (prose === undefined) continue;
    if (prose.title !== "") cells.set(`title:${lang}`, prose.title);
    if (prose.summary !== "") cells.set(`summary:${lang}`, prose.summary);
    for (const alias of prose.aliases) cells.set(`alias:${lang}:${alias}`, alias);
    for (const { id, markdown } of prose.body) cells.set(`block:${lang}:${id}`, markdown);
    if (prose.from !== null) cells.set(`from:${lang}`, prose.from);
  }
  for (const claim of content.claims) putClaim(cells, claim);
  return cells;
}

function putClaim(cells: Cells, claim: Claim): void {
  const name = `claim:${claim.id}`;
  cells.set(name, claimCell(claim));
  if (claim.value !== null) cells.set(`${name}/value`, claim.value);
  if (claim.period !== null) cells.set(`${name}/period`, claim.period);
  cells.set(`${name}/qualifiers`, claim.qualifiers);
  cells.set(`${name}/rank`, claim.rank);
  if (claim.unsourced !== null) cells.set(`${name}/unsourced`, claim.unsourced);
  if (claim.origin !== "people") cells.set(`${name}/origin`, claim.origin);
  if (claim.searches.length > 0) cells.set(`${name}/searches`, claim.searches);
  for (const lang of languages) {
    const translation = claim.translations[lang];
    if (translation !== undefined) cells.set(`${name}/translation:${lang}`, translation);
  }
  for (const citation of claim.citations) {
    cells.set(`citation:${citation.id}`, citationCell(claim.id, citation));
    if (citation.resolution !== null) cells.set(`citation:${citation.id}/resolution`, citation.resolution);
  }
}

function sourceCells({ kind, status, origin, language, note, csl }: SourceContent): Cells {
  const cells: Cells = new Map();
  const fields = { kind, status, origin, language, note };
  for (const [field, value] of Object.entries(fields)) if (value !== "") cells.set(field, value);
  for (const [field, value] of Object.entries(csl)) if (value.length > 0) cells.set(`csl.${field}`, value);
  return cells;
}
