import { predicateOf } from "@convenio/domain/kinds/all";
import type { ClaimPage } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { claimWords } from "../../text/claim.ts";
import { siteText } from "../../text/site.ts";
import { text } from "../../text/text.ts";
import { bold } from "../site/bold.tsx";
import { ClaimEvents } from "./claim-events.tsx";
import { ClaimItem, claimText } from "./claim-item.tsx";
import { ClaimVersions } from "./claim-versions.tsx";
import { CompetingClaims } from "./competing-claims.tsx";
import { entryText } from "./value-text.ts";

type Props = { page: ClaimPage; lang: Language };

/** One claim: what it says, its evidence opened, the values it competes with, its versions and what happened to it. */
export function ClaimArticle({ page, lang }: Props) {
  const t = text(claimWords, lang);
  const s = text(siteText, lang);
  const { claim, entry, names } = page;
  const predicate = predicateOf(entry.kind, claim.predicate);
  const subject = claimText(claim, entry.kind, lang, names);
  const version = claim.version ?? page.current;
  return (
    <article className="claim-page">
      <header>
        <p className="kicker">
          {t.rich("kicker", {
            title: entryText(entry.id, lang, names),
            entry: (chunks) => <a href={`/${lang}/e/${entry.slug}#claim-${claim.id}`}>{chunks}</a>,
          })}
          <span className="sep"> · </span>
          {t("version", { version })}
          {entry.demonstration && <span className="tag">{s("demoMark")}</span>}
        </p>
        <h1>{subject}</h1>
        {entry.demonstration && (
          <div className="notice bad">
            <p>{s.rich("demoNotice", bold)}</p>
          </div>
        )}
        {page.removed ? (
          <div className="notice">
            <p>{t.rich("removed", bold)}</p>
          </div>
        ) : (
          version !== page.current && (
            <div className="notice">
              <p>
                {t.rich("old", {
                  ...bold,
                  version,
                  current: page.current,
                  link: (chunks) => <a href={`/${lang}/claims/${claim.id}`}>{chunks}</a>,
                })}
              </p>
            </div>
          )
        )}
      </header>
      <section aria-labelledby="says">
        <h2 id="says">{t("says")}</h2>
        <ClaimItem
          claim={claim}
          kind={entry.kind}
          predicate={predicate}
          lang={lang}
          names={names}
          of={entry.language}
          permalink={false}
          open
        />
      </section>
      {page.competing.length > 0 && (
        <section aria-labelledby="competing">
          <h2 id="competing">{t("competing")}</h2>
          <p>{t("competingNote")}</p>
          <CompetingClaims
            claims={page.competing}
            kind={entry.kind}
            predicate={predicate}
            lang={lang}
            names={names}
            of={entry.language}
          />
        </section>
      )}
      <section aria-labelledby="timeline">
        <h2 id="timeline">{t("timeline")}</h2>
        <ClaimEvents page={page} lang={lang} />
      </section>
      <section aria-labelledby="versions">
        <h2 id="versions">{t("versions")}</h2>
        <ClaimVersions page={page} predicate={predicate} lang={lang} />
      </section>
    </article>
  );
}
