import { type AuditCell, auditCellOf } from "../audit/cell.ts";
import { type Language, languages } from "../text/languages.ts";

const claimParts = ["value", "period", "qualifiers", "rank", "unsourced", "origin", "searches"] as const;
type ClaimPart = (typeof claimParts)[number];

/** A cell's name, taken apart; see `Operation` for what each holds. `field`: a field of a source. */
export type Cell =
  | AuditCell
  | { readonly cell: "entry" }
  | { readonly cell: "title" | "summary" | "from" | "blocks"; readonly lang: Language }
  | { readonly cell: "block"; readonly lang: Language; readonly id: string }
  | { readonly cell: "alias"; readonly lang: Language; readonly text: string }
  | { readonly cell: "claim"; readonly id: string }
  | { readonly cell: "claim-part"; readonly id: string; readonly part: ClaimPart }
  | { readonly cell: "translation"; readonly id: string; readonly lang: Language }
  | { readonly cell: "citation" | "resolution"; readonly id: string }
  | { readonly cell: "order"; readonly predicate: string }
  | { readonly cell: "field"; readonly field: string };

/** Takes a cell's name apart. A name of no entry's form is a source's field. */
export function cellOf(name: string): Cell {
  const audit = auditCellOf(name);
  if (audit !== null) return audit;
  const colon = name.indexOf(":");
  if (colon < 0) return name === "entry" ? { cell: "entry" } : { cell: "field", field: name };
  const head = name.slice(0, colon);
  const rest = name.slice(colon + 1);
  if (head === "claim") return claimCellOf(rest);
  if (head === "citation") {
    const [id = "", part] = rest.split("/");
    return { cell: part === undefined ? "citation" : "resolution", id };
  }
  if (head === "order") return { cell: "order", predicate: rest };
  const lang = languages.find((candidate) => rest === candidate || rest.startsWith(`${candidate}:`));
  if (lang === undefined) return { cell: "field", field: name };
  if (head === "alias") return { cell: "alias", lang, text: rest.slice(lang.length + 1) };
  if (head === "block") return { cell: "block", lang, id: rest.slice(lang.length + 1) };
  if (head === "title" || head === "summary" || head === "from" || head === "blocks")
    return { cell: head, lang };
  return { cell: "field", field: name };
}

function claimCellOf(rest: string): Cell {
  const slash = rest.indexOf("/");
  if (slash < 0) return { cell: "claim", id: rest };
  const id = rest.slice(0, slash);
  const name = rest.slice(slash + 1);
  const part = claimParts.find((candidate) => candidate === name);
  if (part !== undefined) return { cell: "claim-part", id, part };
  const lang = languages.find((candidate) => name === `translation:${candidate}`);
  return lang === undefined ? { cell: "field", field: `claim:${rest}` } : { cell: "translation", id, lang };
}
