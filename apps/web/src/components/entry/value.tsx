import type { Value as ClaimValue } from "@convenio/domain/entry/value";
import type { Predicate } from "@convenio/domain/kinds/kind";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { text } from "../../text/text.ts";
import { valuesText } from "../../text/values.ts";
import { EntryLink } from "./entry-link.tsx";
import { TextValue } from "./text-value.tsx";
import type { Translated } from "./translated.ts";
import { precisionText, valueText } from "./value-text.ts";

export type ValueProps = {
  value: ClaimValue | null;
  /** Null when the kind does not know the predicate; the value is then shown as it is stored. */
  predicate: Predicate | null;
  lang: Language;
  names: Pick<Names, "entries">;
  /** An asserted text in `lang`, when it was translated into it. */
  translation?: Translated | null;
};

/** Any value in words: entries as links, texts in their language, unknown and none told apart from each other. */
export function Value({ value, predicate, lang, names, translation }: ValueProps) {
  const t = text(valuesText, lang);
  if (value === null) return <span className="muted">{t("empty")}</span>;
  switch (value.type) {
    case "entry":
      return value.id === null ? (
        <span className="muted">{t("empty")}</span>
      ) : (
        <EntryLink id={value.id} lang={lang} names={names} />
      );
    case "text":
      return <TextValue value={value} lang={lang} translation={translation} />;
    case "place":
      return (
        <>
          {valueText(value, predicate, lang, names)}{" "}
          <span className="note">{precisionText(value, lang)}</span>
        </>
      );
    case "date":
      return (
        <>
          {valueText(value, predicate, lang, names)}
          {/[?~%X]|\.\./.test(value.edtf) && (
            <>
              {" "}
              <code className="note">{value.edtf}</code>
            </>
          )}
        </>
      );
    case "unknown":
    case "none":
      return (
        <>
          {t(value.type)}
          <span className="note">, {t(`${value.type}Note`)}</span>
        </>
      );
    default:
      return <>{valueText(value, predicate, lang, names)}</>;
  }
}
