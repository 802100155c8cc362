import type { ReactNode } from "react";

/** The shapes of verdicts: squares, so that none is taken for a mark of evidence; told apart without colour. */
export type VerdictShape = "holds" | "partly" | "contradicted" | "no-source" | "opinion";

const frame = (
  <rect x="1.75" y="1.75" width="12.5" height="12.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
);
const stroke = (d: string, color = "currentColor") => (
  <path d={d} fill="none" stroke={color} strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
);

const shapes: Record<VerdictShape, ReactNode> = {
  holds: (
    <>
      <rect x="1" y="1" width="14" height="14" fill="currentColor" />
      {stroke("M4.4 8.3l2.5 2.5 4.7-5.4", "var(--paper)")}
    </>
  ),
  partly: (
    <>
      <path d="M1 15V1l14 14z" fill="currentColor" />
      {frame}
    </>
  ),
  contradicted: (
    <>
      {frame}
      {stroke("M4.8 4.8l6.4 6.4M11.2 4.8l-6.4 6.4")}
    </>
  ),
  "no-source": (
    <>
      <rect
        x="1.75"
        y="1.75"
        width="12.5"
        height="12.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray="2.4 1.8"
      />
      {stroke("M6 6.3a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1M8 11.4v.1")}
    </>
  ),
  opinion: (
    <>
      {frame}
      {stroke("M4.8 6h6.4M4.8 10h4")}
    </>
  ),
};

/** A small mark for what became of a sentence. It always stands beside its word, so it is hidden from speech. */
export function VerdictMark({ shape }: { shape: VerdictShape }) {
  return (
    <svg className={`mark verdict-${shape}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[shape]}
    </svg>
  );
}
