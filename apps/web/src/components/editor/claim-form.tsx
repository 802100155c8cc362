"use client";

import type { Claim } from "@convenio/domain/entry/content";
import { isEmptyQualifier, type QualifierValue } from "@convenio/domain/entry/value";
import type { Predicate } from "@convenio/domain/kinds/kind";
import type { ReactNode } from "react";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { ClaimSearches } from "./claim-searches.tsx";
import { ClaimTranslations } from "./claim-translations.tsx";
import { DateInput } from "./date-input.tsx";
import type { ClaimChange } from "./draft-claims.ts";
import { useEditor } from "./editor-tools.tsx";
import { fieldId } from "./problem-fields.ts";
import { useProblemAt } from "./problems-context.tsx";
import { QualifierField } from "./qualifier-field.tsx";
import { RankField } from "./rank-field.tsx";
import { ValueField } from "./value-field.tsx";

type Props = {
  subject: string;
  predicate: Predicate;
  claim: Claim;
  competes: boolean;
  first: boolean;
  last: boolean;
  next: string | null;
  /** What the claim is called, for the names of its buttons. */
  name: string;
  /** The citations. */
  children: ReactNode;
};

/** The form of one claim, opened in its place on the page. */
export function ClaimForm({ subject, predicate, claim, competes, first, last, next, name, children }: Props) {
  const { lang, dispatch, focus, setOpen } = useEditor();
  const t = text(editorText, lang);
  const path = `claim:${claim.id}`;
  const at = (part: string) => fieldId(subject, `${path}/${part}`);
  const whole = useProblemAt(subject, path);
  const value = useProblemAt(subject, `${path}/value`);
  const period = useProblemAt(subject, `${path}/period`);
  const change = (part: ClaimChange) => dispatch({ type: "claim", subject, claim: claim.id, change: part });

  function qualify(key: string, given: QualifierValue) {
    const { [key]: _, ...rest } = claim.qualifiers;
    change({ qualifiers: isEmptyQualifier(given) ? rest : { ...rest, [key]: given } });
  }

  function remove() {
    dispatch({ type: "remove-claim", subject, claim: claim.id, what: name });
    focus(fieldId(subject, next ? `claim:${next}` : `predicate:${predicate.id}`));
  }

  function close() {
    setOpen(claim.id, false);
    focus(fieldId(subject, path));
  }

  function move(by: -1 | 1) {
    dispatch({ type: "move-claim", subject, claim: claim.id, by });
    focus(at(by < 0 ? "up" : "down"));
  }

  return (
    <div className="ed-form">
      {whole && <p className="error">{whole}</p>}
      <ValueField
        id={at("value")}
        subject={subject}
        predicate={predicate}
        value={claim.value}
        error={value}
        onChange={(given) => change({ value: given })}
      />
      {(predicate.qualifiers ?? []).map((spec) => (
        <QualifierField
          key={spec.id}
          subject={subject}
          path={`${path}/qualifiers/${spec.id}`}
          spec={spec}
          value={claim.qualifiers[spec.id]}
          onChange={(given) => qualify(spec.id, given)}
        />
      ))}
      {predicate.period && (
        <DateInput
          id={at("period")}
          label={t("period")}
          hint={t("periodHint")}
          note={text(valueFieldsText, lang)("optional")}
          error={period}
          lang={lang}
          value={claim.period ?? ""}
          onChange={(edtf) => change({ period: edtf === "" ? null : edtf })}
        />
      )}
      {children}
      <ClaimSearches subject={subject} claim={claim} absence={predicate.absence === true} />
      {competes && <RankField subject={subject} claim={claim} />}
      <ClaimTranslations subject={subject} claim={claim} predicate={predicate} />
      <p className="actions">
        <button type="button" className="btn small" onClick={close}>
          {t("done")}
        </button>
        <button
          type="button"
          className="btn small danger last"
          aria-label={t("removeOf", { claim: name })}
          onClick={remove}
        >
          {t("remove")}
        </button>
        {!(first && last) && (
          <>
            <button
              type="button"
              className="btn small quiet"
              id={at("up")}
              aria-disabled={first}
              onClick={() => !first && move(-1)}
            >
              {t("moveUp")}
            </button>
            <button
              type="button"
              className="btn small quiet"
              id={at("down")}
              aria-disabled={last}
              onClick={() => !last && move(1)}
            >
              {t("moveDown")}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
