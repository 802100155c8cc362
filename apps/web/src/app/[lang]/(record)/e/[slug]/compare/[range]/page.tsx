import { revisionsTags } from "@convenio/domain/reading/page-tags";
import type { Metadata } from "next";
import { titleOf } from "../../../../../../../components/entry/title-of.ts";
import { Operations } from "../../../../../../../components/proposal/operations.tsx";
import { PageFrame } from "../../../../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../../../../components/site/page-metadata.ts";
import { languageOf } from "../../../../../../../server/http/language.ts";
import { publicPage } from "../../../../../../../server/public-page.ts";
import { historyText } from "../../../../../../../text/history.ts";
import { siteText } from "../../../../../../../text/site.ts";
import { text } from "../../../../../../../text/text.ts";
import { missing, missingMetadata } from "../../../../missing.tsx";
import { readCompare, readRevision } from "../../../../reads.ts";
import { rangeIn } from "./range-in.ts";

type Props = { params: Promise<{ lang: string; slug: string; range: string }> };

async function read(slug: string, range: string) {
  const between = rangeIn(range);
  return between && readCompare(slug, between.from, between.to);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang: segment, slug, range } = await params;
  const lang = languageOf(segment);
  const page = await read(slug, range);
  if (page === null) return missingMetadata(lang);
  const { from, to } = page;
  const title = titleOf(page, lang)?.text ?? page.slug;
  return pageMetadata(lang, `/e/${page.slug}/compare/${from}..${to}`, {
    title: text(historyText, lang)("compareTitle", { title, from, to }),
  });
}

/** What changed between two revisions of an entry. */
export default async function ComparePage({ params }: Props) {
  const { lang: segment, slug, range } = await params;
  const lang = languageOf(segment);
  const page = await read(slug, range);
  if (page === null) return missing(lang);
  const { from, to, head } = page;
  const [before, after] = await Promise.all([readRevision(page.slug, from), readRevision(page.slug, to)]);
  await publicPage({ tags: revisionsTags(page) });
  const t = text(historyText, lang);
  const title = titleOf(page, lang)?.text ?? page.slug;
  const base = `/${lang}/e/${page.slug}`;
  const side = (revision: typeof before) => revision && { type: "entry" as const, ...revision.body };
  const contents = after ? [{ id: after.body.id, baseContent: side(before), content: side(after) }] : [];
  const steps = [
    from > 1 && from === to - 1 ? { from: from - 1, to: from, label: "earlier" as const } : null,
    to < head && from === to - 1 ? { from: to, to: to + 1, label: "later" as const } : null,
  ].filter((step) => step !== null);
  return (
    <PageFrame
      lang={lang}
      path={`/e/${page.slug}/compare/${from}..${to}`}
      section="entries"
      className="plain"
    >
      <p className="kicker">
        {t("compareKicker")}
        {page.demonstration && <span className="tag">{text(siteText, lang)("demoMark")}</span>}
      </p>
      <h1>{t("compareTitle", { title, from, to })}</h1>
      <p className="lede">
        {t.rich("compareLede", {
          count: page.operations.length,
          from,
          to,
          older: (chunks) => <a href={`${base}/r/${from}`}>{chunks}</a>,
          newer: (chunks) => <a href={`${base}/r/${to}`}>{chunks}</a>,
        })}
      </p>
      <p className="actions">
        <a className="btn" href={base}>
          {t("backToEntry")}
        </a>
        <a className="btn" href={`${base}/history`}>
          {t("kicker")}
        </a>
      </p>
      {page.operations.length === 0 ? (
        <p>{t("same")}</p>
      ) : (
        <Operations
          operations={page.operations}
          contents={contents}
          bodies={page.bodies}
          names={page.names}
          lang={lang}
        />
      )}
      {(steps.length > 0 || to - from < head - 1) && (
        <nav className="steps" aria-label={t("steps")}>
          {steps.map((step) => (
            <a key={step.label} href={`${base}/compare/${step.from}..${step.to}`}>
              {t(step.label, step)}
            </a>
          ))}
          {to - from < head - 1 && <a href={`${base}/compare/1..${head}`}>{t("all")}</a>}
        </nav>
      )}
    </PageFrame>
  );
}
