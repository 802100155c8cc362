import type { PageBody } from "@convenio/domain/reading/entry-page";
import { type Language, languages } from "@convenio/domain/text/languages";
import { entryText } from "../../text/entry.ts";
import { text } from "../../text/text.ts";
import { languageText, listText } from "./value-text.ts";

type Props = {
  parts: readonly { id: string; label: string; count: number | null }[];
  body: Pick<PageBody, "prose">;
  lang: Language;
};

/** The parts of the page with how much each holds, and the languages its text is written in. */
export function OnThisPage({ parts, body, lang }: Props) {
  const t = text(entryText, lang);
  const written = languages.filter((one) => body.prose[one]?.title).map((one) => languageText(one, lang));
  return (
    <aside className="glance" aria-label={t("onThisPage")}>
      <p className="label">{t("onThisPage")}</p>
      <ul>
        {parts.map(({ id, label, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a> {count !== null && <span className="muted">{count}</span>}
          </li>
        ))}
      </ul>
      <p className="muted">{t("languages", { list: listText(written, lang) })}</p>
    </aside>
  );
}
