import { cslTypes, sourceKinds, sourceStatuses } from "@convenio/domain/evidence/source";
import type { Json } from "@convenio/domain/revision/operation";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { citingText } from "../../text/citing.ts";
import { evidenceText } from "../../text/evidence.ts";
import { operationsText } from "../../text/operations.ts";
import { text } from "../../text/text.ts";
import { languageText } from "../entry/value-text.ts";
import { cslTypeKey } from "../evidence/csl-type-key.ts";

const fields = [
  "kind",
  "status",
  "origin",
  "language",
  "note",
  "csl-type",
  "csl-title",
  "csl-author",
  "csl-publisher",
  "csl-container",
  "csl-issued",
  "csl-accessed",
  "csl-url",
  "csl-doi",
  "csl-isbn",
  "csl-number",
] as const;

/** What a field of a source is called; `csl.title` is "Title". Unknown fields keep their name. */
export function fieldLabel(field: string, lang: Language): string {
  const known = fields.find((one) => one === field.replace(".", "-"));
  return known ? text(operationsText, lang)(`field.${known}`) : field;
}

/** The value of a source's field in words. */
export function fieldText(field: string, json: Json, lang: Language): string {
  if (Array.isArray(json)) return json.join("; ");
  const said = String(json);
  if (field === "kind") {
    const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = sourceKinds;
    return kinds[said]?.[lang] ?? said;
  }
  const status = field === "status" ? sourceStatuses.find((one) => one === said) : undefined;
  if (status) return text(evidenceText, lang)(`status.${status}`);
  const type = field === "csl.type" ? cslTypes.find((one) => one === said) : undefined;
  if (type) return text(citingText, lang)(cslTypeKey[type]);
  if (field === "language") return languageText(said, lang);
  return field === "csl.issued" || field === "csl.accessed" ? dateWords(said, lang) : said;
}
