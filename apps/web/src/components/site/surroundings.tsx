import type { Language } from "@convenio/domain/text/languages";
import type { ReactNode } from "react";
import { siteText } from "../../text/site.ts";
import { text } from "../../text/text.ts";
import type { House } from "./house.ts";
import { SiteFoot } from "./site-foot.tsx";

type Props = { lang: Language; house: House; children: ReactNode };

/** What stands around every page because of the installation: the way past the header, the strip of a demo, the footer. */
export function Surroundings({ lang, house, children }: Props) {
  const t = text(siteText, lang);
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      {house.demo && (
        <section className="strip" aria-label={t("installation")}>
          <p className="wrap">
            {t("demonstration")} <a href={`/${lang}/admin/outbox`}>{t("letters")}</a>
          </p>
        </section>
      )}
      {children}
      <SiteFoot lang={lang} house={house} />
    </>
  );
}
