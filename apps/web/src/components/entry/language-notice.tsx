import type { EntryPage } from "@convenio/domain/reading/entry-page";
import type { Language } from "@convenio/domain/text/languages";
import { proseText } from "../../text/prose.ts";
import { text } from "../../text/text.ts";
import { proseIn } from "./prose-in.ts";
import { languageText } from "./value-text.ts";

/**
 * What a reader must know of the language they read in: that another one is shown, that the text is a
 * translation which has fallen behind, that a machine made it. Nothing for text written on its own.
 */
export function LanguageNotice({ page, lang }: { page: EntryPage; lang: Language }) {
  const t = text(proseText, lang);
  const { prose, title, body } = proseIn(page.body, lang);
  const base = `/${lang}/e/${page.slug}`;
  if (title && title.lang !== lang) {
    return (
      <div className="notice calm">
        <p>
          {t("noText", { language: languageText(title.lang, lang) })}{" "}
          <a href={`${base}/edit`}>{t("translate")}</a>
        </p>
      </div>
    );
  }
  const since = page.body.stale[lang];
  const own = prose?.from ?? null;
  const { number, head } = page.revision;
  return (
    <>
      {body && body.lang !== lang && (
        <div className="notice calm">
          <p>
            {t("noBody", { language: languageText(body.lang, lang) })}{" "}
            <a href={`${base}/edit`}>{t("translate")}</a>
          </p>
        </div>
      )}
      {own && since !== undefined && (
        <div className="notice" data-stale={since}>
          <p>
            {t("stale", {
              language: languageText(lang, lang),
              from: languageText(own.lang, lang),
              number: since,
            })}
          </p>
          <p>
            {since > 1 && (
              <>
                <a href={`${base}/compare/${since - 1}..${number}`}>{t("seeChange")}</a>
                {" · "}
              </>
            )}
            {number === head && <a href={`${base}/edit`}>{t("bringUp")}</a>}
          </p>
        </div>
      )}
      {own?.machine && (
        <div className="notice calm">
          <p>
            {t("machine")} {t("from", { language: languageText(own.lang, lang) })}
          </p>
        </div>
      )}
    </>
  );
}
