import type { Names } from "@convenio/domain/reading/names";
import type { OutdatedText } from "@convenio/domain/reading/proposal-page";
import type { Language } from "@convenio/domain/text/languages";
import { reviewText } from "../../text/review.ts";
import { text } from "../../text/text.ts";
import { entryText, languageText } from "../entry/value-text.ts";

type Props = { outdated: readonly OutdatedText[]; names: Pick<Names, "entries">; lang: Language };

/** Published translations whose original has changed since, each with the way to bring it up to date; nothing when there are none. */
export function OutdatedTexts({ outdated, names, lang }: Props) {
  if (outdated.length === 0) return null;
  const t = text(reviewText, lang);
  return (
    <section aria-labelledby="outdated">
      <h2 id="outdated">
        {t("queue.outdated")} <span className="count">{outdated.length}</span>
      </h2>
      <p className="muted small">{t("queue.outdatedNote")}</p>
      <ul className="outdated">
        {outdated.map(({ entry, lang: of, since }) => {
          const slug = names.entries[entry]?.slug;
          const title = entryText(entry, lang, names);
          return (
            <li key={`${entry} ${of}`}>
              {slug ? <a href={`/${of}/e/${slug}`}>{title}</a> : title}{" "}
              <span className="muted">
                {t("queue.outdatedSince", { language: languageText(of, lang), number: since })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
