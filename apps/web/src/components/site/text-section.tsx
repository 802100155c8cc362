import type { ReactNode } from "react";

type Props = { id: string; title: string; children: ReactNode };

/** A part of a plain page under its own heading, with an address of its own. */
export function TextSection({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
