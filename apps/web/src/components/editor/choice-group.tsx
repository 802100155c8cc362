"use client";

import { type ReactNode, useId } from "react";

type Props<T extends string> = {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  id?: string;
  value: T;
  options: readonly { value: T; label: string; disabled?: boolean }[];
  onChange: (value: T) => void;
};

/** A group of radio buttons with its legend. The first carries `id`, so that a link to a problem reaches it. */
export function ChoiceGroup<T extends string>({
  legend,
  hint,
  error,
  id,
  value,
  options,
  onChange,
}: Props<T>) {
  const name = useId();
  return (
    <fieldset
      className={error ? "field wrong" : "field"}
      aria-describedby={error || hint ? `${name}-said` : undefined}
    >
      <legend>{legend}</legend>
      {(hint || error) && (
        <p className={error ? "error" : "hint"} id={`${name}-said`}>
          {error ?? hint}
        </p>
      )}
      <div className="choices">
        {options.map((option, index) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={name}
              id={index === 0 ? id : undefined}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
