import { kinds } from "@convenio/domain/kinds/all";
import { vocabularies } from "@convenio/domain/kinds/vocabularies";
import type { PartnerComparison } from "@convenio/domain/reading/surroundings";
import type { Language } from "@convenio/domain/text/languages";
import { partnersText } from "../../text/partners.ts";
import { text } from "../../text/text.ts";
import { entryText } from "../entry/value-text.ts";
import type { Compared } from "./compared.ts";

type Props = { found: PartnerComparison; compared: Compared; lang: Language };

/** Partners offered before one asks for more. */
const firstChoices = 12;

/** What to compare, as a form that leads to an address. */
export function CompareForm({ found, compared, lang }: Props) {
  const t = text(partnersText, lang);
  const chosen = new Set(found.partners);
  const first = found.choices.filter(({ actor }, index) => index < firstChoices || chosen.has(actor));
  const rest = found.choices.filter((choice) => !first.includes(choice));
  const box = ({ actor, entries }: PartnerComparison["choices"][number]) => (
    <label key={actor}>
      <input
        type="checkbox"
        name="partner"
        value={found.names.entries[actor]?.slug ?? actor}
        defaultChecked={chosen.has(actor)}
      />{" "}
      {entryText(actor, lang, found.names)} <span className="count">{entries}</span>
    </label>
  );
  const fields = Object.entries(vocabularies.field).map(([id, words]) => ({ id, words: words[lang] }));
  return (
    <form className="compare-form" action={`/${lang}/partners`}>
      <fieldset>
        <legend>{t("choose")}</legend>
        <div className="choices">{first.map(box)}</div>
        {rest.length > 0 && (
          <details>
            <summary>{t("more")}</summary>
            <div className="choices">{rest.map(box)}</div>
          </details>
        )}
      </fieldset>
      <div className="pickers">
        <label>
          {t("field")}{" "}
          <select name="field" defaultValue={compared.field}>
            <option value="">{t("anyField")}</option>
            {fields
              .sort((a, b) => a.words.localeCompare(b.words, lang))
              .map(({ id, words }) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
          </select>
        </label>
        <label>
          {t("kind")}{" "}
          <select name="kind" defaultValue={compared.kind}>
            <option value="">{t("anyKind")}</option>
            {kinds.map(({ id, words }) => (
              <option key={id} value={id}>
                {words.many[lang]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="btn primary">
          {t("button")}
        </button>
      </div>
    </form>
  );
}
