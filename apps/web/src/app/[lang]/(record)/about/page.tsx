import type { Metadata } from "next";
import { Coverage } from "../../../../components/around/coverage.tsx";
import { endOfDay } from "../../../../components/entry/until.ts";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import { siteLinks } from "../../../../components/site/site-links.tsx";
import { TextSection } from "../../../../components/site/text-section.tsx";
import { languageOf } from "../../../../server/http/language.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { aboutText } from "../../../../text/about.ts";
import { text } from "../../../../text/text.ts";
import { readCoverage } from "../reads.ts";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang);
  const t = text(aboutText, lang);
  return pageMetadata(lang, "/about", { title: t("title"), description: t("description") });
}

/** What this is, what it holds, who writes it and how it may be used. */
export default async function AboutPage({ params }: Props) {
  const lang = languageOf((await params).lang);
  // Before it is read: the day may end while it is.
  const until = endOfDay(new Date());
  const counted = await readCoverage();
  await publicPage({ tags: ["entries", "sources"], until });
  const t = text(aboutText, lang);
  const links = siteLinks(lang);
  return (
    <PageFrame lang={lang} path="/about" className="plain prose">
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      <TextSection id="why" title={t("why")}>
        <p>{t("whyText")}</p>
        <p>{t.rich("whyMore", links)}</p>
      </TextSection>
      <TextSection id="holds" title={t("holds")}>
        <p>{t.rich("holdsText", links)}</p>
        <p>{t("holdsMore")}</p>
      </TextSection>
      <Coverage counted={counted} lang={lang} />
      <TextSection id="who" title={t("who")}>
        <p>{t.rich("whoText", links)}</p>
        <p>{t("whoMore")}</p>
      </TextSection>
      <TextSection id="machines" title={t("machines")}>
        <p>{t("machinesText")}</p>
      </TextSection>
      <TextSection id="permanent" title={t("permanent")}>
        <p>{t("permanentText")}</p>
      </TextSection>
      <TextSection id="use" title={t("use")}>
        <p>{t.rich("useText", links)}</p>
        <p>{t.rich("more", links)}</p>
      </TextSection>
    </PageFrame>
  );
}
