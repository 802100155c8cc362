import { groupBy } from "@convenio/domain/group-by";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { Predicate } from "@convenio/domain/kinds/kind";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { EntryPage, PageBody } from "@convenio/domain/reading/entry-page";
import type { Language } from "@convenio/domain/text/languages";
import { entryText } from "../../text/entry.ts";
import { text } from "../../text/text.ts";
import { CountNotices } from "./count-notices.tsx";
import { Participants } from "./participants.tsx";

/** Whether claims of a predicate are shown as a table: who took part, in what role. */
function isTable(predicate: Predicate | null): predicate is Predicate {
  return predicate?.participation === true && predicate.qualifiers !== undefined;
}

/** What heads a list of several claims of a predicate. */
function listWords(predicate: Predicate | null, lang: Language): string {
  return (predicate?.plural ?? predicate?.words)?.[lang] ?? "";
}

/** The claims of a page, those that stand as facts apart from those that a table lists, by predicate. */
export function factsAndLists({ kind, claims }: Pick<PageBody, "kind" | "claims">) {
  const listed = (claim: ClaimView) => isTable(predicateOf(kind, claim.predicate));
  return {
    facts: claims.filter((claim) => !listed(claim)),
    lists: groupBy(claims.filter(listed), ({ predicate }) => predicate),
  };
}

type Lists = ReturnType<typeof factsAndLists>["lists"];

/** The tables as parts of the page. */
export function listParts(kind: string, lists: Lists, lang: Language) {
  return [...lists].map(([id, claims]) => ({
    id: `list-${id}`,
    label: listWords(predicateOf(kind, id), lang),
    count: claims.length,
  }));
}

type Props = { page: EntryPage; lists: Lists; numbers: ReadonlyMap<string, number>; lang: Language };

/** A table for each predicate whose claims say who took part, with what is stated of their number. */
export function ClaimLists({ page: { body, names }, lists, numbers, lang }: Props) {
  const t = text(entryText, lang);
  const common = { kind: body.kind, lang, names, of: body.language, numbers };
  return [...lists].map(([id, claims]) => {
    const spec = predicateOf(body.kind, id);
    const counting = body.notices.filter(({ predicate }) => predicateOf(body.kind, predicate)?.counts === id);
    return (
      <section key={id} aria-labelledby={`list-${id}`}>
        <h2 id={`list-${id}`}>
          {listWords(spec, lang)} <span className="count">{t("listed", { count: claims.length })}</span>
        </h2>
        <CountNotices notices={counting} claims={body.claims} lang={lang} names={names} />
        {spec && <Participants claims={claims} predicate={spec} {...common} />}
      </section>
    );
  });
}
