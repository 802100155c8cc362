"use client";

import type { Claim } from "@convenio/domain/entry/content";
import { type Language, languages } from "@convenio/domain/text/languages";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { languageText } from "../entry/value-text.ts";
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
        onChange={(to) =>
          set(
            to === "normal" ? { rank: to, reason: null } : { ...claim.rank, rank: to, reason: reason ?? "" },
          )
        }
      />
      {rank !== "normal" && (
        <>
          <Field id={fieldId(subject, path)} label={t("rankReason")} hint={t("rankReasonHint")} error={error}>
            {(control) => (
              <textarea
                {...control}
                rows={2}
                maxLength={600}
                value={reason ?? ""}
                onChange={(event) => set({ ...claim.rank, reason: event.target.value })}
              />
            )}
          </Field>
          <ReasonIn claim={claim} id={fieldId(subject, `${path}/in`)} onChange={set} />
        </>
      )}
    </>
  );
}

type ReasonInProps = { claim: Claim; id: string; onChange: (rank: Claim["rank"]) => void };

/** The same reason in the record's languages, for readers of another than the one it was written in. */
function ReasonIn({ claim: { rank }, id, onChange }: ReasonInProps) {
  const { lang } = useEditor();
  const t = text(editorText, lang);
  const said = rank.reasonIn ?? {};
  const set = (language: Language, words: string) => {
    const { [language]: _, ...others } = said;
    onChange({ ...rank, reasonIn: words === "" ? others : { ...others, [language]: words } });
  };
  return (
    <details className="ed-more" open={Object.keys(said).length > 0}>
      <summary>{t("rankReasonIn")}</summary>
      {languages.map((language) => (
        <Field key={language} id={`${id}-${language}`} label={languageText(language, lang)}>
          {(control) => (
            <textarea
              {...control}
              rows={1}
              className="brief"
              lang={language}
              maxLength={600}
              value={said[language] ?? ""}
              onChange={(event) => set(language, event.target.value)}
            />
          )}
        </Field>
      ))}
    </details>
  );
}
