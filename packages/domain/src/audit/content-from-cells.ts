import type { Cells } from "../revision/cell-map.ts";
import { stringsIn } from "../revision/strings-in.ts";
import { languages } from "../text/languages.ts";
import type { AuditContent, Sentence } from "./content.ts";

/** Puts an audit together from its cells; sentences without a place stand last, by id. */
export function auditFrom(cells: Cells): AuditContent {
  const identity = cells.get("audit") as Pick<AuditContent, "language"> | undefined;
  const ids = [...cells.keys()]
    .filter((name) => /^sentence:[^/]+$/.test(name))
    .map((name) => name.slice("sentence:".length))
    .sort();
  const order = stringsIn(cells.get("order:sentences"));
  const placed = order.filter((id) => ids.includes(id));
  const stand = new Set(placed);
  return {
    type: "audit",
    language: identity?.language ?? "en",
    titles: textsIn(cells, "title"),
    summaries: textsIn(cells, "summary"),
    source: (cells.get("source") ?? null) as AuditContent["source"],
    method: textsIn(cells, "method"),
    sentences: [...placed, ...ids.filter((id) => !stand.has(id))].map((id) => sentenceFrom(cells, id)),
  };
}

function sentenceFrom(cells: Cells, id: string): Sentence {
  const name = `sentence:${id}`;
  const { text, translations, part } = cells.get(name) as Pick<Sentence, "text" | "translations" | "part">;
  return {
    id,
    text,
    translations,
    part,
    verdict: (cells.get(`${name}/verdict`) ?? null) as Sentence["verdict"],
    reason: (cells.get(`${name}/reason`) ?? {}) as Sentence["reason"],
    claims: (cells.get(`${name}/claims`) ?? []) as Sentence["claims"],
    sources: (cells.get(`${name}/sources`) ?? []) as Sentence["sources"],
    searches: (cells.get(`${name}/searches`) ?? []) as Sentence["searches"],
  };
}

function textsIn(cells: Cells, field: "title" | "summary" | "method"): AuditContent["titles"] {
  const texts: AuditContent["titles"] = {};
  for (const lang of languages) {
    const text = cells.get(`${field}:${lang}`);
    if (typeof text === "string") texts[lang] = text;
  }
  return texts;
}
