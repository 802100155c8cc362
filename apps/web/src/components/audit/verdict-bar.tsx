import type { Totals } from "@convenio/domain/audit/totals";
import type { SentenceVerdict } from "@convenio/domain/audit/verdicts";

const fills: Partial<Record<SentenceVerdict, string>> = {
  partly: "half",
  contradicted: "cross",
  "no-source": "dots",
};

/** `id`: unique on the page, for its patterns. How many statements have which verdict, as one bar; each part with a pattern of its own. A picture of the table beside it, hidden from speech. */
export function VerdictBar({ totals, id }: { totals: Totals; id: string }) {
  const judged = totals.verdicts.reduce((sum, { count }) => sum + count, 0);
  if (judged === 0) return null;
  let start = 0;
  const parts = totals.verdicts.flatMap(({ verdict, count }) => {
    const width = (count / judged) * 1000;
    if (width === 0) return [];
    const x = start;
    start += width;
    return [{ verdict, x: Math.round(x), width: Math.round(start) - Math.round(x) }];
  });
  return (
    <svg className="verdict-bar" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <pattern id={`half-${id}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" className="verdict-partly" />
        </pattern>
        <pattern id={`cross-${id}`} width="10" height="10" patternUnits="userSpaceOnUse">
          <path d="M0 0l10 10M10 0l-10 10" className="verdict-contradicted" />
        </pattern>
        <pattern id={`dots-${id}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M3 3h2v2h-2z" className="verdict-no-source" />
        </pattern>
      </defs>
      {parts.map(({ verdict, x, width }) => (
        <rect
          key={verdict}
          className={`part-${verdict}`}
          fill={fills[verdict] ? `url(#${fills[verdict]}-${id})` : undefined}
          x={x + 1}
          y="1"
          width={Math.max(width - 2, 1)}
          height="22"
        />
      ))}
    </svg>
  );
}
