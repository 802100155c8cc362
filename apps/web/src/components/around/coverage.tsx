import { sourceKinds } from "@convenio/domain/evidence/source";
import { kindOf } from "@convenio/domain/kinds/all";
import { vocabularies } from "@convenio/domain/kinds/vocabularies";
import type { Coverage as Counted } from "@convenio/domain/reading/surroundings";
import { type Language, languages } from "@convenio/domain/text/languages";
import { coverageText } from "../../text/coverage.ts";
import { text } from "../../text/text.ts";
import { entryText, languageText, listText, numberText } from "../entry/value-text.ts";

type Props = { counted: Counted; lang: Language };

/** A country or field that fewer entries name than this is thin. */
const thinBelow = 5;

/** What the record covers and what is thin: sentences and a table, all counted. */
export function Coverage({ counted, lang }: Props) {
  const t = text(coverageText, lang);
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t("title")}</h2>
      <p>{t("lead")}</p>
      <table className="rows counts">
        <thead>
          <tr>
            <th scope="col">{t("kind")}</th>
            {(["entries", "claimsHead", "confirmedHead"] as const).map((head) => (
              <th key={head} scope="col" className="amount">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counted.kinds.map(({ kind, entries, claims, confirmed }) => (
            <tr key={kind}>
              <th scope="row">
                <a href={`/${lang}/entries?kind=${kind}`}>{kindOf(kind)?.words.many[lang] ?? kind}</a>
              </th>
              <td data-label={t("entries")}>{numberText(entries, lang)}</td>
              <td data-label={t("claimsHead")}>{numberText(claims, lang)}</td>
              <td data-label={t("confirmedHead")}>{numberText(confirmed, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {sentences(counted, lang).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the counts say, in the order in which a reader should know it. */
function sentences(counted: Counted, lang: Language): string[] {
  const t = text(coverageText, lang);
  const { kinds, states, citations, unquoted, countries, names } = counted;
  const list = (items: readonly string[]) => listText(items, lang);
  const named = (test: (entries: number) => boolean) =>
    countries.filter(({ entries }) => test(entries)).map(({ country }) => entryText(country, lang, names));
  const none = named((entries) => entries === 0);
  const thin = named((entries) => entries > 0 && entries < thinBelow);
  const used = new Map(counted.fields.map(({ term, entries }) => [term, entries]));
  const fields = Object.entries(vocabularies.field)
    .filter(([term]) => (used.get(term) ?? 0) < thinBelow)
    .map(([, words]) => words[lang]);
  const share = (count: number) => (citations === 0 ? 0 : count / citations);
  const wordsOf = new Map<string, string>(
    Object.entries(sourceKinds).map(([kind, words]) => [kind, words[lang]]),
  );
  return [
    t("claims", {
      total: kinds.reduce((sum, { claims }) => sum + claims, 0),
      confirmed: kinds.reduce((sum, { confirmed }) => sum + confirmed, 0),
      disputed: states.disputed ?? 0,
    }),
    ...(counted.importedUnchecked > 0 ? [t("imported", { count: counted.importedUnchecked })] : []),
    t("quotes", { unquoted, citations }),
    t("written", {
      list: list(
        languages.map((language) =>
          t("inLanguage", {
            count: counted.written[language] ?? 0,
            language: languageText(language, lang),
          }),
        ),
      ),
      total: counted.entries,
    }),
    ...(counted.origins.length > 0
      ? [
          t("origins", {
            list: list(
              counted.origins.map((one) =>
                t("originShare", { origin: one.origin, share: share(one.citations) }),
              ),
            ),
          }),
        ]
      : []),
    ...(counted.sourceKinds.length > 0
      ? [
          t("sourceKinds", {
            list: list(
              counted.sourceKinds.map((one) =>
                t("originShare", { origin: wordsOf.get(one.kind) ?? one.kind, share: share(one.citations) }),
              ),
            ),
          }),
        ]
      : []),
    ...(none.length > 0 ? [t("none", { list: list(none) })] : []),
    ...(thin.length > 0 ? [t("thin", { limit: thinBelow, list: list(thin) })] : []),
    ...(fields.length > 0 ? [t("fields", { limit: thinBelow, list: list(fields) })] : []),
  ];
}
