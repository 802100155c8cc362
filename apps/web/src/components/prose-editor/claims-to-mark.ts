import { predicateOf } from "@convenio/domain/kinds/all";
import type { Draft } from "@convenio/domain/proposal/draft";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { claimText } from "../editor/claim-text.ts";

/** A claim that words can be marked with: the subject it stands in, the label of its predicate, all of it in a line. */
export type ClaimToMark = { id: string; subject: string; predicate: string; label: string };

/** The claims of all entries of a draft, in the order of their pages. */
export function claimsToMark(draft: Draft, lang: Language, names: Names): ClaimToMark[] {
  return draft.subjects.flatMap(({ id: subject, content }) =>
    content.type !== "entry"
      ? []
      : content.claims.flatMap((claim) => {
          const predicate = predicateOf(content.kind, claim.predicate);
          const label = predicate && claimText(claim, predicate, lang, names);
          return label ? [{ id: claim.id, subject, predicate: predicate.words[lang], label }] : [];
        }),
  );
}
