"use client";

import type { Claim } from "@convenio/domain/entry/content";
import { passageKey } from "@convenio/domain/evidence/hash";
import { citingText } from "../../text/citing.ts";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { CitationRow } from "./citation-row.tsx";
import { passageText } from "./claim-text.ts";
import { citeAgain, passagesOf } from "./draft-citations.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { newId } from "./new-id.ts";
import { fieldId } from "./problem-fields.ts";
import { useProblemAt } from "./problems-context.tsx";

type Props = {
  subject: string;
  claim: Claim;
  name: string;
  /** The claim stands on its searches and needs no reason why it has no source. */
  absence: boolean;
};

/** The sources of a claim: those cited, a way to cite more, the last passage one click away, or why there is none. */
export function CitationList({ subject, claim, name, absence }: Props) {
  const { lang, names, dispatch, draft, cite, focus } = useEditor();
  const t = text(editorText, lang);
  const c = text(citingText, lang);
  const path = `claim:${claim.id}/unsourced`;
  const error = useProblemAt(subject, path);
  const cited = new Set(claim.citations.map(passageKey));
  const passage = passagesOf(draft()).find(({ key }) => !cited.has(key))?.citation;

  return (
    <fieldset className="ed-sources">
      <legend>{c("sources")}</legend>
      {claim.citations.length > 0 && (
        <ul>
          {claim.citations.map((citation, index) => (
            <CitationRow
              key={citation.id}
              subject={subject}
              claim={claim}
              citation={citation}
              next={(claim.citations[index + 1] ?? claim.citations[index - 1])?.id ?? null}
            />
          ))}
        </ul>
      )}
      <p className="actions">
        <button
          type="button"
          className="btn small"
          id={fieldId(subject, `claim:${claim.id}/cite`)}
          aria-label={c("citeFor", { claim: name })}
          onClick={() => cite({ subject, claim, citation: null })}
        >
          {c("cite")}
        </button>
        {passage && (
          <button
            type="button"
            className="btn small same"
            title={passage.quote?.text}
            onClick={() => {
              const again = citeAgain(passage, newId());
              dispatch({ type: "citation", subject, claim: claim.id, citation: again });
              focus(fieldId(subject, `citation:${again.id}`));
            }}
          >
            {c("sameAs", { passage: passageText(passage, lang, names) })}
          </button>
        )}
      </p>
      {claim.citations.length === 0 && !absence && (
        <Field id={fieldId(subject, path)} label={t("unsourced")} hint={t("unsourcedHint")} error={error}>
          {(control) => (
            <textarea
              {...control}
              rows={1}
              className="brief"
              maxLength={600}
              value={claim.unsourced ?? ""}
              onChange={(event) =>
                dispatch({
                  type: "claim",
                  subject,
                  claim: claim.id,
                  change: { unsourced: event.target.value === "" ? null : event.target.value },
                })
              }
            />
          )}
        </Field>
      )}
    </fieldset>
  );
}
