import { type Claim, type EntryContent, emptyProse, type Prose } from "../entry/content.ts";
import type { Citation } from "../evidence/citation.ts";
import { emptySource, type SourceContent } from "../evidence/source.ts";
import { languages } from "../text/languages.ts";
import { type Cell, cellOf } from "./cell.ts";
import type { Cells } from "./cell-map.ts";
import type { citationCell, claimCell } from "./cells.ts";
import type { Json } from "./operation.ts";

/** Puts an entry together from its cells; claims in `order` first, the others after them in order of id. */
export function entryFrom(cells: Cells, order: ReadonlyMap<string, readonly string[]>): EntryContent {
  const identity = cells.get("entry") as Pick<EntryContent, "kind" | "language"> | undefined;
  const language = identity?.language ?? "en";
  const citations = citationsByClaim(cells);
  const prose: EntryContent["prose"] = { [language]: emptyProse() };
  const claims = new Map<string, Claim>();
  for (const [name, value] of cells) {
    const cell = cellOf(name);
    if (cell.cell === "claim") claims.set(cell.id, claimFrom(cells, cell.id, citations.get(cell.id) ?? []));
    else if (proseCells.has(cell.cell) && "lang" in cell) {
      prose[cell.lang] = withCell(prose[cell.lang] ?? emptyProse(), cell, value);
    }
  }
  return {
    type: "entry",
    kind: identity?.kind ?? "",
    language,
    prose,
    claims: inPlace(claims, order),
  };
}

/** Puts a source together from its cells; a missing cell is empty. */
export function sourceFrom(cells: Cells): SourceContent {
  const read = <T extends Json>(name: string, empty: T): T => (cells.get(name) as T | undefined) ?? empty;
  const { kind, status, origin, language, note, csl } = emptySource;
  return {
    type: "source",
    kind: read("kind", kind),
    status: read("status", status),
    origin: read("origin", origin),
    language: read("language", language),
    csl: {
      type: read("csl.type", csl.type),
      title: read("csl.title", csl.title),
      author: read("csl.author", csl.author),
      publisher: read("csl.publisher", csl.publisher),
      container: read("csl.container", csl.container),
      issued: read("csl.issued", csl.issued),
      accessed: read("csl.accessed", csl.accessed),
      url: read("csl.url", csl.url),
      doi: read("csl.doi", csl.doi),
      isbn: read("csl.isbn", csl.isbn),
      number: read("csl.number", csl.number),
    },
    note: read("note", note),
  };
}

const proseCells: ReadonlySet<Cell["cell"]> = new Set(["title", "summary", "alias", "block", "from"]);

function withCell(prose: Prose, cell: Cell, value: Json): Prose {
  if (cell.cell === "title" || cell.cell === "summary") return { ...prose, [cell.cell]: String(value) };
  if (cell.cell === "alias") return { ...prose, aliases: [...prose.aliases, String(value)] };
  if (cell.cell === "from") return { ...prose, from: value as Prose["from"] };
  if (cell.cell !== "block") return prose;
  return { ...prose, body: [...prose.body, { id: cell.id, markdown: String(value) }] };
}

function claimFrom(cells: Cells, id: string, citations: Citation[]): Claim {
  const name = `claim:${id}`;
  const whole = cells.get(name) as ReturnType<typeof claimCell>;
  const translations: Claim["translations"] = {};
  for (const lang of languages) {
    const translation = cells.get(`${name}/translation:${lang}`);
    if (translation !== undefined) translations[lang] = translation as Claim["translations"]["en"];
  }
  return {
    id,
    predicate: whole.predicate,
    value: (cells.get(`${name}/value`) ?? null) as Claim["value"],
    period: (cells.get(`${name}/period`) ?? null) as Claim["period"],
    qualifiers: (cells.get(`${name}/qualifiers`) ?? {}) as Claim["qualifiers"],
    rank: (cells.get(`${name}/rank`) ?? whole.rank) as Claim["rank"],
    unsourced: (cells.get(`${name}/unsourced`) ?? null) as Claim["unsourced"],
    translations,
    origin: (cells.get(`${name}/origin`) ?? "people") as Claim["origin"],
    searches: (cells.get(`${name}/searches`) ?? []) as Claim["searches"],
    citations,
  };
}

function citationsByClaim(cells: Cells): Map<string, Citation[]> {
  const byClaim = new Map<string, Citation[]>();
  for (const [name, value] of cells) {
    const cell = cellOf(name);
    if (cell.cell !== "citation") continue;
    const { claim, ...rest } = value as ReturnType<typeof citationCell>;
    const resolution = (cells.get(`${name}/resolution`) ?? null) as Citation["resolution"];
    const citation = { id: cell.id, ...rest, resolution };
    const list = byClaim.get(claim);
    if (list === undefined) byClaim.set(claim, [citation]);
    else list.push(citation);
  }
  return byClaim;
}

/** Claims of one predicate together; those that stood there as they stood, the rest after them by id. */
function inPlace(claims: Map<string, Claim>, order: ReadonlyMap<string, readonly string[]>): Claim[] {
  const places = new Map<string, Claim[]>();
  const placed = new Set<string>();
  for (const [predicate, ids] of order) {
    const stay = ids.map((id) => claims.get(id)).filter((claim) => claim?.predicate === predicate);
    places.set(
      predicate,
      stay.filter((claim) => claim !== undefined),
    );
    for (const claim of stay) if (claim !== undefined) placed.add(claim.id);
  }
  const others = [...claims.values()].filter((claim) => !placed.has(claim.id));
  for (const claim of others.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const list = places.get(claim.predicate);
    if (list === undefined) places.set(claim.predicate, [claim]);
    else list.push(claim);
  }
  return [...places.values()].flat();
}
