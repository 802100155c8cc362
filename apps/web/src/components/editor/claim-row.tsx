"use client";

import type { Claim } from "@convenio/domain/entry/content";
import type { Predicate } from "@convenio/domain/kinds/kind";
import { memo } from "react";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { valueText } from "../entry/value-text.ts";
import { CitationList } from "./citation-list.tsx";
import { ClaimForm } from "./claim-form.tsx";
import { claimText, narrowing, sourcesText } from "./claim-text.ts";
import { useEditor } from "./editor-tools.tsx";
import { fieldId } from "./problem-fields.ts";
import { useProblems } from "./problems-context.tsx";

type Props = {
  subject: string;
  predicate: Predicate;
  claim: Claim;
  base: Claim | null;
  competes: boolean;
  first: boolean;
  last: boolean;
  /** The claim that takes the focus when this one is removed. */
  next: string | null;
};

/** A claim as its page shows it, with a button that opens its form in place. */
export const ClaimRow = memo(function ClaimRow(props: Props) {
  const { subject, predicate, claim, base } = props;
  const { lang, names, open, setOpen, focus } = useEditor();
  const t = text(editorText, lang);
  const id = fieldId(subject, `claim:${claim.id}`);
  const isOpen = open.has(claim.id);
  const wrong = useProblems(
    (problem) =>
      problem.subject === subject &&
      (problem.path.startsWith(`claim:${claim.id}`) ||
        claim.citations.some((citation) => problem.path.startsWith(`citation:${citation.id}`))),
  ).length;
  const name = claimText(claim, predicate, lang, names);
  const changed = base !== null && JSON.stringify(base) !== JSON.stringify(claim);
  const narrowed = narrowing(claim, predicate, lang, names).join(", ");

  return (
    <li className={isOpen ? "ed-claim open" : "ed-claim"}>
      <div className="ed-line">
        <p className="v">
          <span lang={claim.value?.type === "text" ? claim.value.lang : undefined}>
            {valueText(claim.value, predicate, lang, names)}
          </span>{" "}
          {narrowed && <span className="note">{narrowed}</span>}{" "}
          {claim.rank.rank !== "normal" && <span className="tag">{t(claim.rank.rank)}</span>}{" "}
          {base === null && <span className="tag new">{t("isNew")}</span>}
          {changed && <span className="tag new">{t("isChanged")}</span>}{" "}
          {wrong > 0 && <span className="tag wrong">{t("problems", { count: wrong })}</span>}
        </p>
        <button
          type="button"
          className="btn small quiet"
          id={id}
          aria-expanded={isOpen}
          aria-label={isOpen ? t("closeOf", { claim: name }) : t("editOf", { claim: name })}
          onClick={() => {
            setOpen(claim.id, !isOpen);
            if (!isOpen) focus(fieldId(subject, `claim:${claim.id}/value`));
          }}
        >
          {isOpen ? t("done") : t("edit")}
        </button>
      </div>
      {isOpen ? (
        <ClaimForm {...props} name={name}>
          <CitationList subject={subject} claim={claim} name={name} absence={predicate.absence === true} />
        </ClaimForm>
      ) : (
        <p className="ed-cites">{sourcesText(claim, lang, names)}</p>
      )}
    </li>
  );
}, sameRow);

/** A row is drawn anew when its claim, or what it stands between, is another; not when its neighbours change. */
function sameRow(a: Props, b: Props): boolean {
  return (
    a.claim === b.claim &&
    a.base === b.base &&
    a.competes === b.competes &&
    a.first === b.first &&
    a.last === b.last &&
    a.next === b.next
  );
}
