"use client";

import { useState } from "react";
import { citingText } from "../../text/citing.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { useProblemAt } from "./problems-context.tsx";
import { isWebAddress } from "./source-address.ts";

type Props = {
  subject: string;
  at: (path: string) => string;
  value: string;
  onChange: (url: string) => void;
};

/** A web address. The draft takes it once it is one; until then it stays in the field with its message. */
export function SourceUrl({ subject, at, value, onChange }: Props) {
  const { lang } = useEditor();
  const t = text(citingText, lang);
  const refused = useProblemAt(subject, "csl.url");
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const shown = typed ?? value;
  const wrong = shown.trim() !== "" && !isWebAddress(shown.trim());
  return (
    <Field id={at("csl.url")} label={t("url")} error={left && wrong ? t("notAnAddress") : refused}>
      {(control) => (
        <input
          {...control}
          type="url"
          autoComplete="off"
          maxLength={2000}
          value={shown}
          onBlur={() => setLeft(true)}
          onChange={(event) => {
            const next = event.target.value.trim();
            const takes = next === "" || isWebAddress(next);
            setTyped(takes ? null : event.target.value);
            if (takes) onChange(next);
          }}
        />
      )}
    </Field>
  );
}
