"use client";

import { Field } from "./field.tsx";
import { useProblemAt } from "./problems-context.tsx";

type Props = {
  subject: string;
  at: (path: string) => string;
  /** The cell of the source that this field holds. */
  path: string;
  label: string;
  hint?: string;
  max: number;
  value: string;
  onChange: (value: string) => void;
};

/** One line of text of a source. */
export function SourceText({ subject, at, path, label, hint, max, value, onChange }: Props) {
  const error = useProblemAt(subject, path);
  return (
    <Field id={at(path)} label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={max}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
