"use client";

import { type Citation, resolutions } from "@convenio/domain/evidence/citation";
import { citingText } from "../../text/citing.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";

type Props = { citation: Citation; onChange: (citation: Citation) => void };

const words = {
  outweighed: "outweighed",
  "source-error": "sourceError",
  "other-scope": "otherScope",
  superseded: "superseded",
} as const;

/** How a contradiction was resolved, and why. Until it is, readers see the claim as disputed. */
export function ResolutionFields({ citation, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(citingText, lang);
  const { resolution } = citation;
  const set = (to: Citation["resolution"]) => onChange({ ...citation, resolution: to });
  return (
    <div className="ed-inset">
      <label className="choice">
        <input
          type="checkbox"
          checked={resolution !== null}
          onChange={(event) => set(event.target.checked ? { how: "outweighed", reason: "" } : null)}
        />
        {t("resolve")}
      </label>
      {resolution && (
        <>
          <Field id="cite-resolution" label={t("resolution")}>
            {(control) => (
              <select
                {...control}
                value={resolution.how}
                onChange={(event) =>
                  set({
                    ...resolution,
                    how: resolutions.find((one) => one === event.target.value) ?? "outweighed",
                  })
                }
              >
                {resolutions.map((how) => (
                  <option key={how} value={how}>
                    {t(words[how])}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field id="cite-resolution-reason" label={t("resolutionReason")}>
            {(control) => (
              <textarea
                {...control}
                rows={2}
                maxLength={600}
                value={resolution.reason}
                onChange={(event) => set({ ...resolution, reason: event.target.value })}
              />
            )}
          </Field>
        </>
      )}
    </div>
  );
}
