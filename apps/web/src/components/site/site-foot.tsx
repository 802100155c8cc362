import type { Language } from "@convenio/domain/text/languages";
import { siteText } from "../../text/site.ts";
import { text } from "../../text/text.ts";
import type { House } from "./house.ts";
import { mailLink, siteLinks } from "./site-links.tsx";
import { StaticPart } from "./static-part.tsx";

/** Licence, operator, how to report an error, and the rules by which the record is kept. */
export function SiteFoot({ lang, house }: { lang: Language; house: House }) {
  const t = text(siteText, lang);
  return (
    <StaticPart as="footer" className="site-foot">
      <div className="wrap">
        <nav aria-label={t("footer")}>
          <a href={`/${lang}/about`}>{t("about")}</a>
          <a href={`/${lang}/method`}>{t("howJudged")}</a>
          <a href={`/${lang}/policy`}>{t("whoDecides")}</a>
          <a href={`/${lang}/sources`}>{t("sources")}</a>
          <a href={`/${lang}/contribute`}>{t("contribute")}</a>
          <a href={`/${lang}/terms`}>{t("terms")}</a>
          <a href={`/${lang}/privacy`}>{t("privacy")}</a>
          <a href={`/${lang}/contact`}>{t("contact")}</a>
        </nav>
        <p>{t("isOpen")}</p>
        <p>{t.rich("report", siteLinks(lang))}</p>
        <p>
          {t.rich("licence", siteLinks(lang))} {operatorLine(house, lang)}{" "}
          {house.contact && t.rich("write", { contact: house.contact, ...mailLink(house.contact) })}
        </p>
      </div>
    </StaticPart>
  );
}

/** Who runs this, as far as they said so. */
function operatorLine({ demo, operator }: House, lang: Language): string {
  const t = text(siteText, lang);
  if (operator !== null) return t("operator", { name: operator });
  return demo ? t("operatorDemo") : "";
}
