import type { Language } from "@convenio/domain/text/languages";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import type { House } from "../../../../components/site/house.ts";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import { mailLink, siteLinks } from "../../../../components/site/site-links.tsx";
import { TextSection } from "../../../../components/site/text-section.tsx";
import { house } from "../../../../server/house.ts";
import { languageOf } from "../../../../server/http/language.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { contactText } from "../../../../text/contact.ts";
import { text } from "../../../../text/text.ts";

type Props = { params: Promise<{ lang: string }> };

const parts = ["point", "people"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang);
  const t = text(contactText, lang);
  return pageMetadata(lang, "/contact", { title: t("title"), description: t("description") });
}

/** How to report an error, with an account and without one. */
export default async function ContactPage({ params }: Props) {
  const lang = languageOf((await params).lang);
  await publicPage({ tags: ["contact"] });
  const t = text(contactText, lang);
  const links = siteLinks(lang);
  const about = await house();
  return (
    <PageFrame lang={lang} path="/contact" className="plain prose">
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      <TextSection id="account" title={t("account")}>
        <p>{t("accountText")}</p>
      </TextSection>
      <TextSection id="without" title={t("without")}>
        <p>{without(about, lang)}</p>
      </TextSection>
      {parts.map((part) => (
        <TextSection key={part} id={part} title={t(part)}>
          <p>{t.rich(`${part}Text`, links)}</p>
        </TextSection>
      ))}
      <TextSection id="operator" title={t("operator")}>
        <p>{whoRuns(about, lang)}</p>
      </TextSection>
    </PageFrame>
  );
}

/** How to report an error without an account: by e-mail where an address is given, else as this installation allows. */
function without({ demo, contact, operator }: House, lang: Language): ReactNode {
  const t = text(contactText, lang);
  const links = siteLinks(lang);
  if (contact === null) return t.rich(demo ? "withoutDemo" : "withoutNothing", links);
  return t.rich("withoutWrite", { contact, operator: operator ?? t("theOperator"), ...mailLink(contact) });
}

function whoRuns({ demo, operator }: House, lang: Language): string {
  const t = text(contactText, lang);
  if (operator !== null) return t("operatorNamed", { operator });
  return t(demo ? "operatorDemo" : "operatorUnnamed");
}
