import { termsInForce } from "@convenio/domain/proposal/terms";
import { isoDayWords } from "@convenio/domain/time/words";
import type { Metadata } from "next";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import { siteLinks } from "../../../../components/site/site-links.tsx";
import { TextSection } from "../../../../components/site/text-section.tsx";
import { languageOf } from "../../../../server/http/language.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { termsText } from "../../../../text/terms.ts";
import { text } from "../../../../text/text.ts";

type Props = { params: Promise<{ lang: string }> };

const parts = ["own", "licence", "honest", "people", "stays", "decide"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang);
  const t = text(termsText, lang);
  return pageMetadata(lang, "/terms", { title: t("title"), description: t("description") });
}

/** What contributors accept at their first submission. */
export default async function TermsPage({ params }: Props) {
  const lang = languageOf((await params).lang);
  await publicPage({ tags: ["terms"] });
  const t = text(termsText, lang);
  const links = siteLinks(lang);
  return (
    <PageFrame lang={lang} path="/terms" className="plain prose">
      <p className="kicker">
        <time dateTime={termsInForce}>{t("version", { date: isoDayWords(termsInForce, lang) })}</time>
      </p>
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
