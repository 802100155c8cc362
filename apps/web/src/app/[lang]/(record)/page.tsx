import type { Metadata } from "next";
import { AuditList } from "../../../components/audit/audit-list.tsx";
import { EntryRow } from "../../../components/entry/entry-row.tsx";
import { endOfDay } from "../../../components/entry/until.ts";
import { Entrances } from "../../../components/site/entrances.tsx";
import { PageFrame } from "../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../components/site/page-metadata.ts";
import { RecordToday } from "../../../components/site/record-today.tsx";
import { SearchForm } from "../../../components/site/search-form.tsx";
import { languageOf } from "../../../server/http/language.ts";
import { publicPage } from "../../../server/public-page.ts";
import { homeText } from "../../../text/home.ts";
import { text } from "../../../text/text.ts";
import { readHome } from "./reads.ts";

type Props = { params: Promise<{ lang: string }> };

const country = { en: "Peru", es: "Perú", pt: "Peru" };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang);
  const t = text(homeText, lang);
  return {
    ...pageMetadata(lang, "", { title: "", description: t("description") }),
    title: { absolute: t("tab") },
  };
}

/** What this is, how well it is known, and where to begin. */
export default async function HomePage({ params }: Props) {
  const lang = languageOf((await params).lang);
  // Before it is read: the day may end while it is.
  const until = endOfDay(new Date());
  const home = await readHome();
  await publicPage({ tags: ["home"], until });
  const t = text(homeText, lang);
  return (
    <PageFrame lang={lang} path="" className="home" ownSearch>
      <div className="hero">
        <h1>{t("title")}</h1>
        <p className="lede">{t("lede")}</p>
        <SearchForm lang={lang} label={t("search")} placeholder={t("placeholder")} button={t("button")} />
        <p className="try muted">
          {t("examples")}{" "}
          {["TIAR", "PANAMAX 2024", "PROSUB", country[lang]].map((q, index) => (
            <span key={q}>
              {index > 0 && ", "}
              <a href={`/${lang}/entries?q=${encodeURIComponent(q)}`}>{q}</a>
            </span>
          ))}
        </p>
      </div>
      <RecordToday home={home} lang={lang} />
      <Entrances home={home} lang={lang} />
      <section aria-labelledby="newest">
        <h2 id="newest">{t("newest")}</h2>
        {home.newest.length === 0 && <p className="muted">{t("nothing")}</p>}
        <ul className="list">
          {home.newest.map((row) => (
            <EntryRow key={row.id} row={row} lang={lang} heading="h3" />
          ))}
        </ul>
        <p>
          <a href={`/${lang}/entries?sort=newest`}>{t("all")}</a>
        </p>
      </section>
      {home.disputed.length > 0 && (
        <section aria-labelledby="disputed">
          <h2 id="disputed">{t("disputed")}</h2>
          <p className="muted">{t("disputedNote")}</p>
          <ul className="list">
            {home.disputed.map((row) => (
              <EntryRow key={row.id} row={row} lang={lang} heading="h3" />
            ))}
          </ul>
          <p>
            <a href={`/${lang}/entries?evidence=disputed&sort=disputed`}>{t("disputedAll")}</a>
          </p>
        </section>
      )}
      {home.audit && (
        <section aria-labelledby="audit">
          <h2 id="audit">{t("audit")}</h2>
          <AuditList rows={[home.audit]} lang={lang} heading="h3" />
          <p>
            <a href={`/${lang}/audits`}>{t("auditsAll")}</a>
          </p>
        </section>
      )}
      <div className="three">
        {(["read", "contribute", "judge"] as const).map((part) => (
          <section key={part} aria-labelledby={part}>
            <h2 id={part}>{t(part)}</h2>
            <p>{t(`${part}Text`)}</p>
            <p>
              <a href={`/${lang}/${{ read: "entries", contribute: "contribute", judge: "method" }[part]}`}>
                {t(`${part}Link`)}
              </a>
            </p>
          </section>
        ))}
      </div>
    </PageFrame>
  );
}
