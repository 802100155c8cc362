import { type Language, languages } from "../text/languages.ts";
import { type AuditContent, emptySentence, type Sentence, sentence as schema } from "./content.ts";

/**
 * The audit with a sentence and the one behind it as one, under the id of the first: what both rest on stays, the
 * verdict only where both have the same. As it was when none stands behind it, or one sentence cannot hold both.
 */
export function joinWithNext(audit: AuditContent, id: string): AuditContent {
  const at = audit.sentences.findIndex((sentence) => sentence.id === id);
  const [first, second] = at < 0 ? [] : audit.sentences.slice(at, at + 2);
  if (first === undefined || second === undefined) return audit;
  const both = schema.safeParse(joined(first, second));
  return both.success ? { ...audit, sentences: audit.sentences.toSpliced(at, 2, both.data) } : audit;
}

/**
 * The audit with a sentence cut in two behind its character `at` (UTF-16 units): the first keeps what was said of it
 * but its translations, the second is begun under `newId`. As it was when one of the two would say nothing.
 */
export function splitSentence(audit: AuditContent, id: string, at: number, newId: string): AuditContent {
  const place = audit.sentences.findIndex((sentence) => sentence.id === id);
  const sentence = audit.sentences[place];
  if (sentence === undefined) return audit;
  const [before, after] = [sentence.text.slice(0, at), sentence.text.slice(at)];
  if (before.trim() === "" || after.trim() === "") return audit;
  const first = { ...sentence, text: before, translations: {} };
  const second = { ...emptySentence(newId, after), part: sentence.part };
  return { ...audit, sentences: audit.sentences.toSpliced(place, 1, first, second) };
}

/** Where a sentence can be cut: behind the white space between two words. */
export function cutsOf(text: string): number[] {
  const end = text.trimEnd().length;
  const gaps = [...text.matchAll(/\S\s+/g)].map(({ 0: gap, index }) => index + gap.length);
  return gaps.filter((at) => at < end);
}

function joined(first: Sentence, second: Sentence): Sentence {
  const known = new Set(first.claims.map(({ claim }) => claim));
  return {
    ...first,
    text: first.text + second.text,
    translations: both(first.translations, second.translations),
    verdict: first.verdict === second.verdict ? first.verdict : null,
    reason: { ...second.reason, ...first.reason, ...both(first.reason, second.reason) },
    claims: [...first.claims, ...second.claims.filter(({ claim }) => !known.has(claim))],
    sources: [...new Set([...first.sources, ...second.sources])],
    searches: [...first.searches, ...second.searches],
  };
}

type Texts = Partial<Record<Language, string>>;

/** The texts of the languages in which both are said, one behind the other. */
function both(first: Texts, second: Texts): Texts {
  const texts: Texts = {};
  for (const lang of languages)
    if (first[lang] && second[lang]) texts[lang] = `${first[lang].trimEnd()} ${second[lang]}`;
  return texts;
}
