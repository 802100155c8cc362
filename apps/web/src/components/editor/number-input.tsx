"use client";

import { useState } from "react";
import { Field } from "./field.tsx";

type Props = {
  id: string;
  label: string;
  hint?: string;
  /** Shown when what was typed cannot be read. */
  unreadable: string;
  error?: string | null;
  value: number | null;
  read: (text: string) => number | null | undefined;
  onChange: (value: number | null) => void;
};

/** A number as text: what cannot be read stays in the field with its message, and the draft keeps the last number. */
export function NumberInput({ id, label, hint, unreadable, error, value, read, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && read(typed) !== value && read(typed) !== undefined ? null : typed;
  const wrong = shown !== null && read(shown) === undefined;
  return (
    <Field id={id} label={label} hint={hint} error={wrong ? unreadable : error}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="short"
          value={shown ?? (value === null ? "" : String(value))}
          onChange={(event) => {
            setTyped(event.target.value);
            const number = read(event.target.value);
            if (number !== undefined) onChange(number);
          }}
        />
      )}
    </Field>
  );
}
