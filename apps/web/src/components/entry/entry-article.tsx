import { groupBy } from "@convenio/domain/group-by";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { EntryPage } from "@convenio/domain/reading/entry-page";
import type { Surroundings } from "@convenio/domain/reading/surroundings";
import type { Language } from "@convenio/domain/text/languages";
import type { ReactNode } from "react";
import { entryText } from "../../text/entry.ts";
import { proseText } from "../../text/prose.ts";
import { text } from "../../text/text.ts";
import { Closing, Held } from "../around/around.tsx";
import { closingParts, heldParts } from "../around/around-parts.ts";
import { Account } from "./account.tsx";
import { CheckedOnlyNotice } from "./checked-only-notice.tsx";
import { ClaimLists, factsAndLists, listParts } from "./claim-lists.tsx";
import { CountNotices } from "./count-notices.tsx";
import { EntryHead } from "./entry-head.tsx";
import { EntryNotices } from "./entry-notices.tsx";
import { Facts } from "./facts.tsx";
import { Incoming, incomingKey, inverseWords } from "./incoming.tsx";
import { IncomingMore } from "./incoming-more.tsx";
import { OnThisPage } from "./on-this-page.tsx";
import { SourceList, sourceNumbers } from "./source-list.tsx";
import { StandingTable, standingParts } from "./standing-table.tsx";

type Props = {
  page: EntryPage;
  lang: Language;
  /** What stands under the summary: links to history and edit, or what a revision says of itself. */
  children?: ReactNode;
  /** What stands around the entry in the record: at its head only. */
  around?: Surroundings | null;
  /** Set when only checked claims are shown: how many are not. */
  hidden?: number;
};

/** An entry as readers see it: at its head, at a revision, in a preview. */
export function EntryArticle({ page, lang, children, around = null, hidden }: Props) {
  const t = text(entryText, lang);
  const { body, names } = page;
  const { facts, lists } = factsAndLists(body);
  const numbers = sourceNumbers([...facts, ...[...lists.values()].flat()]);
  const whole = hidden === undefined;
  const hasAccount = whole && Object.values(body.prose).some((prose) => prose.body.length > 0);
  const parts = [
    { id: "facts", label: t("facts"), count: facts.length },
    ...(hasAccount ? [{ id: "account", label: text(proseText, lang)("account"), count: null }] : []),
    ...listParts(body.kind, lists, lang),
    ...(whole ? standingParts(page, lang) : []),
    ...(around ? heldParts(around, lang) : []),
    ...incomingParts(page, lang),
    ...(around ? closingParts(around, lang) : []),
    ...(numbers.size > 0 ? [{ id: "sources", label: t("sources"), count: numbers.size }] : []),
  ];
  const aside = body.notices.filter(
    ({ predicate }) => !lists.has(predicateOf(body.kind, predicate)?.counts ?? ""),
  );
  return (
    <article className="entry">
      <EntryHead page={page} lang={lang}>
        {children}
      </EntryHead>
      <OnThisPage parts={parts} body={body} lang={lang} />
      {!whole && <CheckedOnlyNotice slug={page.slug} hidden={hidden} lang={lang} />}
      <EntryNotices page={page} lang={lang} />
      <CountNotices notices={aside} claims={body.claims} lang={lang} names={names} />
      <section aria-labelledby="facts">
        <h2 id="facts">{t("facts")}</h2>
        {facts.length > 0 ? (
          <Facts
            claims={facts}
            kind={body.kind}
            lang={lang}
            names={names}
            of={body.language}
            numbers={numbers}
          />
        ) : (
          <p className="muted">{t(whole ? "noFacts" : "noneChecked")}</p>
        )}
      </section>
      {whole && <Account page={page} lang={lang} />}
      <ClaimLists page={page} lists={lists} numbers={numbers} lang={lang} />
      {whole && <StandingTable page={page} lang={lang} />}
      {around && <Held id={body.id} around={around} lang={lang} />}
      <Incoming rows={page.incoming} lang={lang} names={names} />
      <IncomingMore page={page} lang={lang} />
      {around && <Closing around={around} lang={lang} />}
      {numbers.size > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{t("sources")}</h2>
          <SourceList numbers={numbers} claims={body.claims} lang={lang} names={names} />
        </section>
      )}
    </article>
  );
}

/** What other entries say of this one, as parts of the page. */
function incomingParts({ incoming }: EntryPage, lang: Language) {
  return [...groupBy(incoming, incomingKey)].flatMap(([id, [first, ...rest]]) =>
    first ? [{ id, label: inverseWords(first, lang, incoming), count: rest.length + 1 }] : [],
  );
}
