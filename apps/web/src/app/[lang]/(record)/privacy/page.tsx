import type { Metadata } from "next";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import { siteLinks } from "../../../../components/site/site-links.tsx";
import { TextSection } from "../../../../components/site/text-section.tsx";
import { house } from "../../../../server/house.ts";
import { languageOf } from "../../../../server/http/language.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { privacyText } from "../../../../text/privacy.ts";
import { text } from "../../../../text/text.ts";

type Props = { params: Promise<{ lang: string }> };

const parts = ["reading", "account", "session", "letters", "counting", "writing", "stays", "others"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang);
  const t = text(privacyText, lang);
  return pageMetadata(lang, "/privacy", { title: t("title"), description: t("description") });
}

/** What is kept about people, why, who sees it and for how long. */
export default async function PrivacyPage({ params }: Props) {
  const lang = languageOf((await params).lang);
  await publicPage({ tags: ["privacy"] });
  const t = text(privacyText, lang);
  const links = siteLinks(lang);
  const { demo } = await house();
  return (
    <PageFrame lang={lang} path="/privacy" className="plain prose">
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      {parts.map((part) => (
        <TextSection key={part} id={part} title={t(part)}>
          <p>{t.rich(`${part}Text`, links)}</p>
          {demo && part === "account" && <p>{t("accountDemo")}</p>}
          {demo && part === "letters" && <p>{t("lettersDemo")}</p>}
        </TextSection>
      ))}
    </PageFrame>
  );
}
