import type { Metadata } from "next";
import { AuditList } from "../../../../components/audit/audit-list.tsx";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import { languageOf } from "../../../../server/http/language.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { auditsText } from "../../../../text/audits.ts";
import { text } from "../../../../text/text.ts";
import { readAudits } from "../reads.ts";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang);
  const t = text(auditsText, lang);
  return pageMetadata(lang, "/audits", { title: t("title"), description: t("lede") });
}

/** The audits of texts, newest first. */
export default async function AuditsPage({ params }: Props) {
  const lang = languageOf((await params).lang);
  const rows = await readAudits();
  await publicPage({ tags: ["audits"] });
  const t = text(auditsText, lang);
  return (
    <PageFrame lang={lang} path="/audits" section="audits" className="plain">
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      {rows.length === 0 && <p className="muted">{t("none")}</p>}
      <AuditList rows={rows} lang={lang} />
      <p className="actions">
        <a className="btn" href={`/${lang}/audits/new`}>
          {t("start")}
        </a>
      </p>
    </PageFrame>
  );
}
