"use client";

import type { ReactNode } from "react";

type Props = { checked: boolean; onChange: (given: boolean) => void; children: ReactNode };

/** One thing that a reviewer confirms before deciding. */
export function Confirm({ checked, onChange, children }: Props) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {children}
    </label>
  );
}
