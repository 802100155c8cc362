import type { Sentence } from "@convenio/domain/audit/content";
import { lookAgain } from "@convenio/domain/audit/look-again";
import type { EvidenceState } from "@convenio/domain/evidence/states";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { AuditPage } from "@convenio/domain/reading/audit-page";
import type { Language } from "@convenio/domain/text/languages";
import { auditsText } from "../../text/audits.ts";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";
import { claimValueText } from "../entry/claim-value-text.ts";
import { EntryLink } from "../entry/entry-link.tsx";
import { translatedInto } from "../entry/translated.ts";
import { Value } from "../entry/value.tsx";
import { predicateWords } from "../entry/value-text.ts";
import { StateLink } from "../evidence/state-link.tsx";

type Props = {
  links: Sentence["claims"];
  page: Pick<AuditPage, "linked" | "names">;
  lang: Language;
};

/** The claims of the record that bear on a statement, each as it stands today, with what has changed since. */
export function LinkedClaims({ links, page, lang }: Props) {
  if (links.length === 0) return null;
  const t = text(auditsText, lang);
  const state = (id: EvidenceState) => text(evidenceText, lang)(`state.${id}`).toLowerCase();
  const changed = new Map(lookAgain(links, statesOf(page)).map((one) => [one.claim, one]));
  return (
    <ul className="linked" aria-label={t("claims")}>
      {links.map(({ claim: id, entry }) => {
        const found = page.linked[id];
        const flag = changed.get(id);
        const kind = page.names.entries[entry]?.kind ?? "";
        const predicate = found ? predicateOf(kind, found.claim.predicate) : null;
        const label = found && predicateWords(kind, found.claim.predicate, lang);
        const plain = found && claimValueText(found.claim, predicate, lang, page.names);
        return (
          <li key={id}>
            <span className="linked-claim">
              <EntryLink id={entry} lang={lang} names={page.names} />
              {found && (
                <>
                  {" · "}
                  {label}:{" "}
                  <Value
                    value={found.claim.value}
                    predicate={predicate}
                    lang={lang}
                    names={page.names}
                    translation={translatedInto(found.claim, lang).value}
                  />
                </>
              )}
            </span>
            {plain && (
              <StateLink
                state={found.claim.state}
                lang={lang}
                claim={id}
                of={
                  <>
                    {label}: <span lang={plain.of}>{plain.text}</span>
                  </>
                }
              />
            )}
            {flag && (
              <span className="look-again">
                {flag.now === null || flag.seen === null
                  ? t("gone")
                  : t("lookAgain", { seen: state(flag.seen), now: state(flag.now) })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The states of the linked claims today, by claim. */
export function statesOf({ linked }: Pick<AuditPage, "linked">): Map<string, EvidenceState> {
  return new Map(Object.entries(linked).map(([id, { claim }]) => [id, claim.state]));
}
