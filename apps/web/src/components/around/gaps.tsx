import { termWords } from "@convenio/domain/kinds/vocabularies";
import type { Names } from "@convenio/domain/reading/names";
import type { ActorLanding } from "@convenio/domain/reading/surroundings";
import type { Language } from "@convenio/domain/text/languages";
import { surroundingsText } from "../../text/surroundings.ts";
import { text } from "../../text/text.ts";
import { entryText, listText } from "../entry/value-text.ts";
import { scopeText } from "./scope-text.ts";

type Props = { gaps: ActorLanding["gaps"]; lang: Language; names: Names };

/** What the record does not cover of a country or organization: counted, never written by hand. */
export function Gaps({ gaps, lang, names }: Props) {
  const t = text(surroundingsText, lang);
  const said = (ids: readonly string[]) =>
    listText(
      ids.map((id) => entryText(id, lang, names)),
      lang,
    );
  const fields = gaps.fields.map((term) => termWords("field", term)?.[lang] ?? term);
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{t("gaps")}</h2>
      <ul>
        <li>{gaps.entries > 0 ? t("gapsClaims", gaps) : t("gapsNone")}</li>
        {fields.length > 0 && <li>{t("gapsFields", { list: listText(fields, lang) })}</li>}
        {gaps.notResearched.length > 0 && (
          <li>{t("gapsNotResearched", { list: said(gaps.notResearched) })}</li>
        )}
        {gaps.noneFound.length > 0 && (
          <li>
            {t.rich("gapsNoneFound", {
              list: () =>
                gaps.noneFound.map((none, index) => (
                  <span key={none.claim}>
                    {index > 0 && ", "}
                    <a href={`/${lang}/claims/${none.claim}`}>{entryText(none.actor, lang, names)}</a>
                    {scopeText(none, lang) && ` (${scopeText(none, lang)})`}
                  </span>
                )),
            })}
          </li>
        )}
      </ul>
    </section>
  );
}
