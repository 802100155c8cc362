"use client";

import type { Claim } from "@convenio/domain/entry/content";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { fieldId } from "./problem-fields.ts";
import { useProblemAt } from "./problems-context.tsx";

/** Prefers or deprecates one of several values, with the reason that readers see. */
export function RankField({ subject, claim }: { subject: string; claim: Claim }) {
  const { lang, dispatch } = useEditor();
  const t = text(editorText, lang);
  const path = `claim:${claim.id}/rank`;
  const error = useProblemAt(subject, path);
  const { rank, reason } = claim.rank;
  const set = (to: Claim["rank"]) =>
    dispatch({ type: "claim", subject, claim: claim.id, change: { rank: to } });
  return (
    <>
      <ChoiceGroup
        legend={t("rank")}
        hint={t("rankHint")}
        id={rank === "normal" ? fieldId(subject, path) : undefined}
        error={rank === "normal" ? error : null}
        value={rank}
        options={[
          { value: "normal", label: t("rankNormal") },
          { value: "preferred", label: t("rankPreferred") },
          { value: "deprecated", label: t("rankDeprecated") },
        ]}
        onChange={(to) => set({ rank: to, reason: to === "normal" ? null : (reason ?? "") })}
      />
      {rank !== "normal" && (
        <Field id={fieldId(subject, path)} label={t("rankReason")} hint={t("rankReasonHint")} error={error}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={600}
              value={reason ?? ""}
              onChange={(event) => set({ rank, reason: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
