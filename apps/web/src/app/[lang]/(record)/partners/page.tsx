import type { Metadata } from "next";
import { CompareForm } from "../../../../components/around/compare-form.tsx";
import { comparedAddress, comparedIn } from "../../../../components/around/compared.ts";
import { PairTable } from "../../../../components/around/pair-table.tsx";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import type { Query } from "../../../../components/site/query-text.ts";
import { languageOf } from "../../../../server/http/language.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { partnersText } from "../../../../text/partners.ts";
import { text } from "../../../../text/text.ts";
import { missing } from "../missing.tsx";
import { readPartners } from "../reads.ts";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang);
  const t = text(partnersText, lang);
  return pageMetadata(lang, comparedAddress(comparedIn(await searchParams)), {
    title: t("title"),
    description: t("description"),
  });
}

/** Countries of the region against their partners; what is compared stands in the address. */
export default async function PartnersPage({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang);
  const compared = comparedIn(await searchParams);
  const found = await readPartners(compared.partners, compared.field, compared.kind);
  if (found === null) return missing(lang);
  await publicPage({ tags: ["entries"] });
  const t = text(partnersText, lang);
  return (
    <PageFrame lang={lang} path={comparedAddress(compared)} section="entries">
      <h1>{t("title")}</h1>
      <p className="lede">{t("lead")}</p>
      <CompareForm found={found} compared={compared} lang={lang} />
      {found.partners.length > 0 ? (
        <PairTable found={found} compared={compared} lang={lang} />
      ) : (
        <p className="muted">{t("nothing")}</p>
      )}
    </PageFrame>
  );
}
