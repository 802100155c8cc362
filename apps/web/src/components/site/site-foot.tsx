import type { Language } from "@convenio/domain/text/languages";
import { siteText } from "../../text/site.ts";
import { text } from "../../text/text.ts";

/** Licence, operator, how to report an error, and the rules by which the record is kept. */
export function SiteFoot({ lang }: { lang: Language }) {
  const t = text(siteText, lang);
  return (
    <footer className="site-foot">
      <div className="wrap">
        <nav aria-label={t("footer")}>
          <a href={`/${lang}/method`}>{t("howJudged")}</a>
          <a href={`/${lang}/policy`}>{t("whoDecides")}</a>
          <a href={`/${lang}/sources`}>{t("sources")}</a>
          <a href={`/${lang}/contribute`}>{t("contribute")}</a>
        </nav>
        <p>{t("isOpen")}</p>
        <p>{t("report")}</p>
        <p>
          {t.rich("licence", {
            cc: (chunks) => (
              <a rel="license" href={`https://creativecommons.org/licenses/by/4.0/deed.${lang}`}>
                {chunks}
              </a>
            ),
          })}{" "}
          {t("operator")}
        </p>
      </div>
    </footer>
  );
}
