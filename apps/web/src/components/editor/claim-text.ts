import type { Claim } from "@convenio/domain/entry/content";
import type { Citation } from "@convenio/domain/evidence/citation";
import type { Predicate } from "@convenio/domain/kinds/kind";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { citingText } from "../../text/citing.ts";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { changeQualifiers, changeText } from "../entry/change-text.ts";
import { qualifierText, valueText } from "../entry/value-text.ts";
import { locatorText } from "../evidence/locator-text.ts";

/** What narrows a claim, in words: its qualifiers but the plain role of a participant, then its period. */
export function narrowing(claim: Claim, predicate: Predicate, lang: Language, names: Names): string[] {
  const change = changeText(claim, predicate, lang);
  const paired = change === null ? [] : changeQualifiers(predicate);
  const qualifiers = (predicate.qualifiers ?? []).flatMap((spec) => {
    if (paired.includes(spec.id)) return [];
    const value = claim.qualifiers[spec.id];
    const isDefault =
      value?.type === "term" && spec.value.type === "term" && spec.value.default === value.term;
    if (!value || isDefault) return [];
    const words = qualifierText(
      value,
      spec.value.type === "term" ? spec.value.vocabulary : null,
      lang,
      names,
    );
    if (!words) return [];
    return [spec.value.type === "term" ? words : `${spec.words[lang]}: ${words}`];
  });
  return [
    ...(change === null ? [] : [change]),
    ...qualifiers,
    ...(claim.period ? [dateWords(claim.period, lang)] : []),
  ];
}

/** A claim in one short line: "Participant: Chile (observer)". Names its controls and what was removed. */
export function claimText(claim: Claim, predicate: Predicate, lang: Language, names: Names): string {
  const value = valueText(claim.value, predicate, lang, names);
  const short = value.length > 80 ? `${value.slice(0, 77)}…` : value;
  const narrowed = narrowing(claim, predicate, lang, names).join(", ");
  return `${predicate.words[lang]}: ${short}${narrowed ? ` (${narrowed})` : ""}`;
}

/** What a source is called: its title, or that it has none yet. */
export function sourceTitle(id: string | null, lang: Language, names: Names): string {
  const source = id === null ? undefined : names.sources[id];
  const t = text(citingText, lang);
  if (!source) return t("lacksSource");
  const { title, url } = source.content.csl;
  return title.trim() || url || t("untitledSource");
}

/** A passage in one line: source, place. */
export function passageText(citation: Citation, lang: Language, names: Names): string {
  const place = locatorText(citation.locator, lang);
  const bare = citation.locator.type !== "whole" && citation.locator.text.trim() === "";
  return [sourceTitle(citation.source, lang, names), bare ? "" : place].filter(Boolean).join(", ");
}

/** The sources of a claim in one line: what is cited, and what each does to the claim unless it supports it. */
export function sourcesText(claim: Claim, lang: Language, names: Names): string {
  const t = text(editorText, lang);
  if (claim.citations.length > 0) {
    return claim.citations
      .map((citation) => {
        const passage = passageText(citation, lang, names);
        return citation.stance === "supports"
          ? passage
          : `${passage} (${text(citingText, lang)(citation.stance)})`;
      })
      .join("; ");
  }
  return claim.unsourced ? t("unsourcedShort", { reason: claim.unsourced }) : t("noSource");
}
