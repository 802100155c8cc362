import type { Metadata } from "next";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import { siteLinks } from "../../../../components/site/site-links.tsx";
import { TextSection } from "../../../../components/site/text-section.tsx";
import { languageOf } from "../../../../server/http/language.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { contactText } from "../../../../text/contact.ts";
import { text } from "../../../../text/text.ts";

type Props = { params: Promise<{ lang: string }> };

const parts = ["account", "without", "point", "people", "operator"] as const;

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
  return (
    <PageFrame lang={lang} path="/contact" className="plain prose">
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      {parts.map((part) => (
        <TextSection key={part} id={part} title={t(part)}>
          <p>{t.rich(`${part}Text`, links)}</p>
        </TextSection>
      ))}
    </PageFrame>
  );
}
