"use client";

import { useState } from "react";
import { Field } from "./field.tsx";

type Props = {
  id: string;
  label: string;
  hint: string;
  value: readonly string[];
  onChange: (lines: string[]) => void;
};

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, 50);

/** A list as a text with one item on each line. */
export function SourceLines({ id, label, hint, value, onChange }: Props) {
  const [typed, setTyped] = useState(value.join("\n"));
  const shown = linesOf(typed).join("\n") === value.join("\n") ? typed : value.join("\n");
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => (
        <textarea
          {...control}
          rows={2}
          className="brief"
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(linesOf(event.target.value));
          }}
        />
      )}
    </Field>
  );
}
