"use client";

import type { Claim, EntryContent } from "@convenio/domain/entry/content";
import type { Kind, Predicate } from "@convenio/domain/kinds/kind";
import { useState } from "react";
import { editorText } from "../../text/editor.ts";
import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { AddSeveral } from "./add-several.tsx";
import { ClaimRow } from "./claim-row.tsx";
import { claimText } from "./claim-text.ts";
import { competitors, newClaim } from "./draft-new-claim.ts";
import { useEditor } from "./editor-tools.tsx";
import { newId } from "./new-id.ts";
import { fieldId } from "./problem-fields.ts";
import { useProblemAt } from "./problems-context.tsx";

type Props = {
  subject: string;
  kind: Kind;
  predicate: Predicate;
  content: EntryContent;
  base: EntryContent | null;
  level: 2 | 3;
  /** Whether "Add several" stands here. */
  several: boolean;
};

/** One field of the page: its claims as readers see them, each to be opened; what was removed; what can be added. */
export function PredicateRow({ subject, kind, predicate, content, base, level, several }: Props) {
  const { lang, names, dispatch, focus, setOpen } = useEditor();
  const t = text(editorText, lang);
  const [adding, setAdding] = useState(false);
  const error = useProblemAt(subject, `predicate:${predicate.id}`);
  const claims = content.claims.filter((claim) => claim.predicate === predicate.id);
  const removed = (base?.claims ?? []).filter(
    (claim) => claim.predicate === predicate.id && !claims.some(({ id }) => id === claim.id),
  );
  const Heading = level === 2 ? "h3" : "h4";
  const competing = !predicate.many && claims.length > 0;
  const label = predicate.words[lang];
  const addId = fieldId(subject, `predicate:${predicate.id}`);
  const severalId = fieldId(subject, `several:${predicate.id}`);

  function add() {
    const claim = newClaim(predicate, newId(), lang);
    dispatch({ type: "add-claims", subject, claims: [claim] });
    setOpen(claim.id, true);
    focus(fieldId(subject, `claim:${claim.id}/value`));
  }

  function putBack(claim: Claim) {
    if (base) dispatch({ type: "put-back-claim", subject, claim: claim.id, base });
    focus(fieldId(subject, `claim:${claim.id}`));
  }

  return (
    <section className="ed-fact" aria-labelledby={`${addId}-label`}>
      <div className="ed-label">
        <Heading id={`${addId}-label`}>{label}</Heading>
        {predicate.required && claims.length === 0 && <span className="note">{t("required")}</span>}
        {predicate.hint && <p className="hint">{predicate.hint[lang]}</p>}
      </div>
      <div className="ed-claims">
        {error && <p className="error">{error}</p>}
        {claims.length === 0 && removed.length === 0 && !adding && (
          <p className="muted none">{t("nothingYet")}</p>
        )}
        {claims.length > 0 && (
          <ul>
            {claims.map((claim, index) => (
              <ClaimRow
                key={claim.id}
                subject={subject}
                predicate={predicate}
                claim={claim}
                base={base?.claims.find(({ id }) => id === claim.id) ?? null}
                competes={claim.rank.rank !== "normal" || competitors(claim, claims, predicate).length > 0}
                first={index === 0}
                last={index === claims.length - 1}
                next={(claims[index + 1] ?? claims[index - 1])?.id ?? null}
              />
            ))}
          </ul>
        )}
        {removed.map((claim) => (
          <p key={claim.id} className="ed-removed">
            <del>{t("removedClaim", { claim: claimText(claim, predicate, lang, names) })}</del>{" "}
            <button type="button" className="btn small quiet" onClick={() => putBack(claim)}>
              {t("putBack")}
            </button>
          </p>
        ))}
        <p className="actions">
          <button
            type="button"
            className={competing ? "btn small quiet inset" : "btn small"}
            id={addId}
            onClick={add}
            aria-label={competing ? t("addValueOf", { predicate: label }) : t("addOf", { predicate: label })}
          >
            {competing ? t("addValue") : t("add")}
          </button>
          {several && (
            <button
              type="button"
              className="btn small"
              id={severalId}
              aria-expanded={adding}
              onClick={() => {
                setAdding(!adding);
                if (!adding) focus(`${severalId}-names`);
              }}
            >
              {text(severalText, lang)("addSeveral")}
            </button>
          )}
        </p>
        {adding && (
          <AddSeveral
            id={severalId}
            subject={subject}
            kind={kind}
            predicate={predicate}
            content={content}
            onClose={() => {
              setAdding(false);
              focus(severalId);
            }}
          />
        )}
      </div>
    </section>
  );
}
