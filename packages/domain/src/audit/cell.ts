import { type Language, languages } from "../text/languages.ts";

const sentenceParts = ["verdict", "reason", "claims", "sources", "searches"] as const;
type SentencePart = (typeof sentenceParts)[number];

/** A cell of an audit that no entry and no source has; `audited`: which source holds the audited text. */
export type AuditCell =
  | { readonly cell: "audit" | "sentences" | "audited" }
  | { readonly cell: "method"; readonly lang: Language }
  | { readonly cell: "sentence"; readonly id: string }
  | { readonly cell: "sentence-part"; readonly id: string; readonly part: SentencePart };

/** Takes the name of an audit's own cell apart; null when it is none. */
export function auditCellOf(name: string): AuditCell | null {
  if (name === "audit") return { cell: "audit" };
  if (name === "source") return { cell: "audited" };
  if (name === "order:sentences") return { cell: "sentences" };
  const lang = languages.find((one) => name === `method:${one}`);
  if (lang !== undefined) return { cell: "method", lang };
  if (!name.startsWith("sentence:")) return null;
  const [id = "", part] = name.slice("sentence:".length).split("/");
  if (part === undefined) return { cell: "sentence", id };
  const found = sentenceParts.find((one) => one === part);
  return found === undefined ? null : { cell: "sentence-part", id, part: found };
}
