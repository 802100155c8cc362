"use client";

import type { ReactNode } from "react";

/** What a control has to carry so that its label, hint and error are read with it. */
export type ControlProps = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  /** Said behind the label, as "optional". */
  note?: string;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** One labelled control: label, hint, what is wrong, control. */
export function Field({ id, label, hint, error, note, className = "", children }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={`field ${error ? "wrong" : ""} ${className}`.trim()}>
      <label htmlFor={id}>
        {label}
        {note && <span className="optional"> ({note})</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({
        id,
        ...(described ? { "aria-describedby": described } : {}),
        ...(error ? { "aria-invalid": true as const } : {}),
      })}
    </div>
  );
}
