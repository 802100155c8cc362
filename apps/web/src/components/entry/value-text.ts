import type { DateValue, QualifierValue, Value } from "@convenio/domain/entry/value";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { Predicate } from "@convenio/domain/kinds/kind";
import { termWords, vocabularies } from "@convenio/domain/kinds/vocabularies";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { text } from "../../text/text.ts";
import { valuesText } from "../../text/values.ts";
import { quantityText } from "./quantity-text.ts";
import { titleOf } from "./title-of.ts";

type Place = Extract<Value, { type: "place" }>;
type EntryNames = Pick<Names, "entries">;

/** The label of a predicate of a kind in `lang`; its id when the kind has none of that id. */
export function predicateWords(kind: string, predicate: string, lang: Language): string {
  return predicateOf(kind, predicate)?.words[lang] ?? predicate;
}

/** A value in plain words, without links or marks: for titles, accessible names and short lines. */
export function valueText(
  value: Value | null,
  predicate: Predicate | null,
  lang: Language,
  names: EntryNames,
): string {
  const t = text(valuesText, lang);
  if (value === null) return t("empty");
  switch (value.type) {
    case "entry":
      return value.id === null ? t("empty") : entryText(value.id, lang, names);
    case "term":
      return predicate?.value.type === "term"
        ? (termWords(predicate.value.vocabulary, value.term)?.[lang] ?? value.term)
        : value.term;
    case "date":
      return dateText(value, lang) || t("empty");
    case "quantity":
      return quantityText(value, lang) || t("empty");
    case "text":
      return value.text || t("empty");
    case "identifier":
      return value.code || t("empty");
    case "place":
      return value.name || t("empty");
    case "unknown":
      return t("unknown");
    case "none":
      return t("none");
  }
}

/** What an entry is called, or a phrase that says why it has no name here. */
export function entryText(id: string, lang: Language, names: EntryNames): string {
  const name = names.entries[id];
  const t = text(valuesText, lang);
  return titleOf(name, lang)?.text ?? (name ? t("untitled") : t("unpublished"));
}

/** A date in words, with extent and end said where the date does not say them by itself. */
function dateText({ edtf, extent, end }: DateValue, lang: Language): string {
  return dateWords(edtf, lang, { extent, end });
}

/** A number as the locale writes it. */
export function numberText(amount: number, lang: Language): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 6 }).format(amount);
}

/** How exactly a place is known, with its coordinates where it has them: "city, 10.4° N, 75.5° W". */
export function precisionText({ precision, lat, lon }: Place, lang: Language): string {
  const t = text(valuesText, lang);
  const word = t(`precision.${precision}`);
  if (lat === null || lon === null) return word;
  const degrees = (amount: number) => ({
    degrees: numberText(Math.abs(Math.round(amount * 1000) / 1000), lang),
  });
  const north = lat < 0 ? t("south", degrees(lat)) : t("north", degrees(lat));
  const east = lon < 0 ? t("west", degrees(lon)) : t("east", degrees(lon));
  return `${word}, ${north}, ${east}`;
}

/** The value of a qualifier in plain words. */
export function qualifierText(
  value: QualifierValue,
  vocabulary: string | null,
  lang: Language,
  names: EntryNames,
) {
  if (value.type === "text") return value.text;
  if (value.type === "date") return dateText(value, lang);
  if (value.type === "quantity") return quantityText(value, lang);
  if (value.type === "entries")
    return listText(
      value.ids.map((id) => entryText(id, lang, names)),
      lang,
    );
  const known = Object.keys(vocabularies).find((id): id is keyof typeof vocabularies => id === vocabulary);
  return (known && termWords(known, value.term)?.[lang]) ?? value.term;
}

/** "a, b and c" in the language's own manner. */
export function listText(items: readonly string[], lang: Language): string {
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(items);
}

/** The name of a language in `lang`, lower case as running text wants it; the tag itself when it has none. */
export function languageText(tag: string, lang: Language): string {
  return new Intl.DisplayNames(lang, { type: "language" }).of(tag) ?? tag;
}
