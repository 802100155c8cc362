import type { QualifierValue, Value } from "@convenio/domain/entry/value";
import type { SourceContent } from "@convenio/domain/evidence/source";
import { kindOf, predicateOf } from "@convenio/domain/kinds/all";
import type { QualifierSpec } from "@convenio/domain/kinds/kind";
import { termWords } from "@convenio/domain/kinds/vocabularies";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import { languages, type Words } from "@convenio/domain/text/languages";
import { plainText } from "@convenio/domain/text/markdown";
import type { Weighted } from "./search-document.ts";

/** Titles and aliases of the entries that a page points to and contents of the sources it cites, by id. */
export type Named = {
  names: ReadonlyMap<string, readonly string[]>;
  sources: ReadonlyMap<string, SourceContent>;
};

/** An entry's titles in every language and its aliases. */
export function namesOf(body: Pick<PageBody, "prose">): string[] {
  const prose = languages.flatMap((language) => body.prose[language] ?? []);
  return [...prose.map(({ title }) => title), ...prose.flatMap(({ aliases }) => aliases)].filter(
    (name) => name !== "",
  );
}

/** What an entry is searched by, by weight. Deprecated claims are searched too: they are on the page. */
export function searchTexts(body: PageBody, named: Named): Weighted {
  const kind = kindOf(body.kind);
  const cited = new Set(body.claims.flatMap(({ citations }) => citations.map(({ source }) => source ?? "")));
  return {
    A: namesOf(body),
    B: [
      ...(kind ? [...allWords(kind.words.one), ...allWords(kind.words.many)] : []),
      ...body.claims.flatMap(({ value }) => naming(value, named)),
    ],
    C: languages.flatMap((language) => {
      const { summary = "", body: blocks = [] } = body.prose[language] ?? {};
      return [summary, ...blocks.map(({ markdown }) => plainText(markdown))];
    }),
    D: [
      ...body.claims.flatMap((claim) => claimTexts(body.kind, claim, named)),
      ...[...cited].sort().flatMap((id) => sourceTexts(named.sources.get(id))),
    ],
  };
}

/** What a source is found by inside the entries that cite it. */
function sourceTexts(source: SourceContent | undefined): string[] {
  return source === undefined
    ? []
    : [source.csl.title, ...source.csl.author, source.csl.container, source.csl.publisher];
}

/** Names of the entry pointed to, and codes: numbers of editions, ISO codes. */
function naming(value: Value | null, named: Named): readonly string[] {
  if (value?.type === "entry" && value.id !== null) return named.names.get(value.id) ?? [];
  return value?.type === "identifier" ? [value.code] : [];
}

function claimTexts(kind: string, claim: ClaimView, named: Named): string[] {
  const specs = predicateOf(kind, claim.predicate)?.qualifiers ?? [];
  const qualifiers = Object.entries(claim.qualifiers).flatMap(([id, value]) =>
    qualifierTexts(
      value,
      specs.find((spec) => spec.id === id),
      named,
    ),
  );
  const translations = Object.values(claim.translations).flatMap(({ text, qualifiers: texts }) => [
    text,
    ...Object.values(texts),
  ]);
  return [...valueTexts(kind, claim), ...translations, ...qualifiers];
}

function valueTexts(kind: string, { predicate, value }: ClaimView): readonly string[] {
  if (value?.type === "text") return [value.text];
  if (value?.type === "place") return [value.name];
  if (value?.type === "date") return [value.edtf];
  if (value?.type !== "term") return [];
  const spec = predicateOf(kind, predicate)?.value;
  const words = spec?.type === "term" ? termWords(spec.vocabulary, value.term) : null;
  return words === null ? [] : allWords(words);
}

function qualifierTexts(
  value: QualifierValue,
  spec: QualifierSpec | undefined,
  named: Named,
): readonly string[] {
  if (value.type === "text") return [value.text];
  if (value.type === "date") return [value.edtf];
  if (value.type === "entries") return value.ids.flatMap((id) => named.names.get(id) ?? []);
  if (value.type !== "term" || spec?.value.type !== "term") return [];
  const words = termWords(spec.value.vocabulary, value.term);
  return words === null ? [] : allWords(words);
}

function allWords(words: Words): string[] {
  return languages.map((language) => words[language]);
}
