import { verdictIds } from "@convenio/domain/audit/verdicts";
import { auditTags } from "@convenio/domain/reading/page-tags";
import type { Metadata } from "next";
import { AuditArticle } from "../../../../../components/audit/audit-article.tsx";
import { auditSum } from "../../../../../components/audit/audit-sum.ts";
import { spokenIn } from "../../../../../components/entry/title-of.ts";
import { untilOverdue } from "../../../../../components/entry/until.ts";
import { PageFrame } from "../../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../../components/site/page-metadata.ts";
import { parameter, type Query } from "../../../../../components/site/query-text.ts";
import { languageOf } from "../../../../../server/http/language.ts";
import { publicPage } from "../../../../../server/public-page.ts";
import { started } from "../../../../../server/start.ts";
import { auditsText } from "../../../../../text/audits.ts";
import { text } from "../../../../../text/text.ts";
import { missing, missingMetadata } from "../../missing.tsx";
import { readAudit } from "../../reads.ts";

type Props = { params: Promise<{ lang: string; slug: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang: segment, slug } = await params;
  const lang = languageOf(segment);
  const page = await readAudit(slug);
  if (page === null) return missingMetadata(lang);
  const title = spokenIn(page.body.titles, lang)?.text ?? page.slug;
  const description = auditSum(page.body.totals, lang);
  return {
    ...pageMetadata(lang, `/audits/${page.slug}`, { title, description }),
    openGraph: { title, description, type: "article", locale: lang, url: `/${lang}/audits/${page.slug}` },
  };
}

/** A published audit; `?verdict=` shows the statements of one verdict. */
export default async function AuditPage({ params, searchParams }: Props) {
  const { lang: segment, slug } = await params;
  const lang = languageOf(segment);
  const page = await readAudit(slug);
  if (page === null) return missing(lang);
  const asked = parameter(await searchParams, "verdict");
  const chosen = verdictIds.find((verdict) => verdict === asked) ?? null;
  const claims = Object.values(page.linked).map(({ claim }) => claim);
  const { env } = await started();
  await publicPage({ tags: auditTags(page), until: untilOverdue(claims) });
  return (
    <PageFrame
      lang={lang}
      path={`/audits/${page.slug}${chosen ? `?verdict=${chosen}` : ""}`}
      section="audits"
    >
      <AuditArticle
        page={page}
        lang={lang}
        chosen={chosen}
        permalink={new URL(`/audits/${page.slug}`, env.url).href}
      />
      <p className="actions">
        <a className="btn" href={`/${lang}/audits/${page.slug}/edit`}>
          {text(auditsText, lang)("propose")}
        </a>
      </p>
    </PageFrame>
  );
}
