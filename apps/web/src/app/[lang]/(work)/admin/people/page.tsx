import { may } from "@convenio/domain/people/may";
import type { Metadata } from "next";
import { AdminTabs } from "../../../../../components/admin/admin-tabs.tsx";
import { PeopleTable } from "../../../../../components/admin/people-table.tsx";
import { PageFrame } from "../../../../../components/site/page-frame.tsx";
import { Pages } from "../../../../../components/site/pages.tsx";
import { pageIn, parameter, type Query, queryText } from "../../../../../components/site/query-text.ts";
import { actor } from "../../../../../server/auth.ts";
import { visitorCaller } from "../../../../../server/caller.ts";
import { languageOf } from "../../../../../server/http/language.ts";
import { adminText } from "../../../../../text/admin.ts";
import { text } from "../../../../../text/text.ts";
import { adminFrame, insteadOfAdmin } from "../admin-frame.tsx";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(adminText, languageOf(lang))("people"), robots: { index: false } };
}

/** Who takes part and what they may do, for administrators; the search lives in the address. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang);
  const t = text(adminText, lang);
  const query = await searchParams;
  const reader = await actor();
  const frame = adminFrame(lang, "/admin/people");
  if (!may(reader, "person.read").ok) return insteadOfAdmin(frame, reader);
  const q = parameter(query, "q").slice(0, 200);
  const found = await (await visitorCaller()).admin.people({ q, page: pageIn(query) });
  const address = (page: number) =>
    `/${lang}/admin/people${queryText({ q, page: page > 1 ? page : undefined })}`;
  return (
    <PageFrame {...frame}>
      <h1>{t("people")}</h1>
      <AdminTabs lang={lang} current="people" />
      <p className="lede small-lede">{t("lede")}</p>
      <form action={`/${lang}/admin/people`} className="find-entry find-person">
        <label htmlFor="find-person">{t("search")}</label>
        <span className="with-button">
          <input type="search" id="find-person" name="q" defaultValue={q} maxLength={200} />
          <button type="submit" className="btn">
            {t("searchButton")}
          </button>
        </span>
      </form>
      {found.total === 0 ? (
        <div className="empty">
          <p>{t("none", { q })}</p>
          <p>
            <a href={`/${lang}/admin/people`}>{t("all")}</a>
          </p>
        </div>
      ) : (
        <PeopleTable lang={lang} rows={found.rows} total={found.total} />
      )}
      <Pages lang={lang} page={found.page} pages={found.pages} href={address} />
    </PageFrame>
  );
}
