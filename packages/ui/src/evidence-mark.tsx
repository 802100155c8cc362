import type { ReactNode } from "react";

/** The shapes of the marks; each can be told from the others without colour. */
export type MarkShape =
  | "corroborated"
  | "checked"
  | "cited"
  | "unsourced"
  | "disputed"
  | "refuted"
  | "overdue";

const ring = <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const disc = <circle cx="8" cy="8" r="7.25" fill="currentColor" />;
const line = (d: string) => (
  <path d={d} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
);
const tick = (d: string) => (
  <path
    d={d}
    fill="none"
    stroke="var(--paper)"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
  />
);

const shapes: Record<MarkShape, ReactNode> = {
  corroborated: (
    <>
      {disc}
      {tick("M3.2 8.4l2 2 3.6-4.2M7.6 10l.6.5 4-4.4")}
    </>
  ),
  checked: (
    <>
      {disc}
      {tick("M4.6 8.3l2.4 2.4 4.4-5")}
    </>
  ),
  cited: ring,
  unsourced: (
    <circle
      cx="8"
      cy="8"
      r="6.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.2 2"
    />
  ),
  disputed: (
    <>
      <path d="M8 1.2a6.8 6.8 0 0 0 0 13.6z" fill="currentColor" />
      {ring}
    </>
  ),
  refuted: (
    <>
      {ring}
      {line("M3.6 12.4l8.8-8.8")}
    </>
  ),
  overdue: (
    <>
      {ring}
      {line("M8 4.2V8l2.6 1.7")}
    </>
  ),
};

/** A small mark for how well something is known. It always stands beside its word, so it is hidden from speech. */
export function EvidenceMark({ shape }: { shape: MarkShape }) {
  return (
    <svg className={`mark ${shape}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[shape]}
    </svg>
  );
}
