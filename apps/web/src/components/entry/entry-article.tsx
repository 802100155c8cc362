import { groupBy } from "@convenio/domain/group-by";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { Predicate } from "@convenio/domain/kinds/kind";
import type { EntryPage } from "@convenio/domain/reading/entry-page";
import type { Language } from "@convenio/domain/text/languages";
import type { ReactNode } from "react";
import { entryText } from "../../text/entry.ts";
import { proseText } from "../../text/prose.ts";
import { text } from "../../text/text.ts";
import { Account } from "./account.tsx";
import { CheckedOnlyNotice } from "./checked-only-notice.tsx";
import { CountNotices } from "./count-notices.tsx";
import { EntryHead } from "./entry-head.tsx";
import { EntryNotices } from "./entry-notices.tsx";
import { Facts } from "./facts.tsx";
import { Incoming, incomingKey, inverseWords } from "./incoming.tsx";
import { IncomingMore } from "./incoming-more.tsx";
import { OnThisPage } from "./on-this-page.tsx";
import { Participants } from "./participants.tsx";
import { SourceList, sourceNumbers } from "./source-list.tsx";
import { StandingTable, standingParts } from "./standing-table.tsx";

type Props = {
  page: EntryPage;
  lang: Language;
  /** What stands under the summary: links to history and edit, or what a revision says of itself. */
  children?: ReactNode;
  /** What stands around the entry in the record: at its head only. */
  around?: ReactNode;
  /** Set when only checked claims are shown: how many are not. */
  hidden?: number;
};

/** Whether claims of a predicate are shown as a table: who took part, in what role. */
function isTable(predicate: Predicate | null): predicate is Predicate {
  return predicate?.participation === true && predicate.qualifiers !== undefined;
}

/** What heads a list of several claims of a predicate. */
function listWords(predicate: Predicate | null, lang: Language): string {
  return (predicate?.plural ?? predicate?.words)?.[lang] ?? "";
}

/** An entry as readers see it: at its head, at a revision, in a preview. */
export function EntryArticle({ page, lang, children, around, hidden }: Props) {
  const t = text(entryText, lang);
  const { body, names } = page;
  const predicate = (id: string) => predicateOf(body.kind, id);
  const facts = body.claims.filter((claim) => !isTable(predicate(claim.predicate)));
  const tables = groupBy(
    body.claims.filter((claim) => isTable(predicate(claim.predicate))),
    (claim) => claim.predicate,
  );
  const counted = (notice: { predicate: string }) => predicate(notice.predicate)?.counts ?? "";
  const numbers = sourceNumbers([...facts, ...[...tables.values()].flat()]);
  const common = { kind: body.kind, lang, names, of: body.language, numbers };
  const incoming = groupBy(page.incoming, incomingKey);
  const hasAccount = hidden === undefined && Object.values(body.prose).some((prose) => prose.body.length > 0);
  const parts = [
    { id: "facts", label: t("facts"), count: facts.length },
    ...[...tables].map(([id, claims]) => ({
      id: `list-${id}`,
      label: listWords(predicate(id), lang),
      count: claims.length,
    })),
    ...(hidden === undefined ? standingParts(page, lang) : []),
    ...(hasAccount ? [{ id: "account", label: text(proseText, lang)("account"), count: null }] : []),
    ...[...incoming].flatMap(([id, [first, ...rest]]) =>
      first ? [{ id, label: inverseWords(first, lang), count: rest.length + 1 }] : [],
    ),
    ...(numbers.size > 0 ? [{ id: "sources", label: t("sources"), count: numbers.size }] : []),
  ];
  return (
    <article className="entry">
      <EntryHead page={page} lang={lang}>
        {children}
      </EntryHead>
      <OnThisPage parts={parts} body={body} lang={lang} />
      {hidden !== undefined && <CheckedOnlyNotice slug={page.slug} hidden={hidden} lang={lang} />}
      <EntryNotices page={page} lang={lang} />
      <CountNotices
        notices={body.notices.filter((notice) => !tables.has(counted(notice)))}
        claims={body.claims}
        lang={lang}
        names={names}
      />
      <section aria-labelledby="facts">
        <h2 id="facts">{t("facts")}</h2>
        {facts.length > 0 ? <Facts claims={facts} {...common} /> : <p className="muted">{t("noFacts")}</p>}
      </section>
      {[...tables].map(([id, claims]) => {
        const spec = predicate(id);
        return (
          <section key={id} aria-labelledby={`list-${id}`}>
            <h2 id={`list-${id}`}>
              {listWords(spec, lang)} <span className="count">{t("listed", { count: claims.length })}</span>
            </h2>
            <CountNotices
              notices={body.notices.filter((notice) => counted(notice) === id)}
              claims={body.claims}
              lang={lang}
              names={names}
            />
            {spec && <Participants claims={claims} predicate={spec} {...common} />}
          </section>
        );
      })}
      {hidden === undefined && <StandingTable page={page} lang={lang} />}
      {hidden === undefined && <Account page={page} lang={lang} />}
      <Incoming rows={page.incoming} lang={lang} names={names} />
      <IncomingMore page={page} lang={lang} />
      {around}
      {numbers.size > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{t("sources")}</h2>
          <SourceList numbers={numbers} claims={body.claims} lang={lang} names={names} />
        </section>
      )}
    </article>
  );
}
