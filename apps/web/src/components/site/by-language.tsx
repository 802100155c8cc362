import { type Language, languages } from "@convenio/domain/text/languages";

/** The same words in each language that has them, a line each under its tag. */
export function ByLanguage({ texts }: { texts: Partial<Record<Language, string>> }) {
  return languages
    .filter((one) => texts[one])
    .map((one) => (
      <span key={one} className="part-line" lang={one}>
        <span className="tag">{one}</span> {texts[one]}
      </span>
    ));
}
