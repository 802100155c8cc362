"use client";

import type { ReactNode } from "react";

/** A part of a dialog under its own heading. */
export function DialogPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="cite-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
