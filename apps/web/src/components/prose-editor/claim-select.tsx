"use client";

import { groupBy } from "@convenio/domain/group-by";
import { proseEditorText } from "../../text/prose-editor.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { Field } from "../editor/field.tsx";
import type { ClaimToMark } from "./claims-to-mark.ts";

type Props = {
  id: string;
  claims: readonly ClaimToMark[];
  value: string;
  error: string | null;
  onChange: (claim: string) => void;
};

/** Chooses one of the entry's claims, in the order of its page, by predicate and value. */
export function ClaimSelect({ id, claims, value, error, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(proseEditorText, lang);
  const none = claims.length === 0;
  return (
    <Field id={id} label={t("whichClaim")} hint={none ? t("noClaims") : undefined} error={error}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t("choose")}</option>
          {[...groupBy(claims, ({ predicate }) => predicate)].map(([predicate, own]) => (
            <optgroup key={predicate} label={predicate}>
              {own.map((claim) => (
                <option key={claim.id} value={claim.id}>
                  {claim.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
