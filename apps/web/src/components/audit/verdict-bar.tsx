import type { Totals } from "@convenio/domain/audit/totals";
import type { SentenceVerdict } from "@convenio/domain/audit/verdicts";

const fills: Partial<Record<SentenceVerdict, string>> = {
  partly: "half",
  contradicted: "cross",
  "no-source": "dots",
};

/**
 * How many statements have which verdict, as one bar; each part with a pattern of its own, so that it reads in black
 * and white. A picture of the words beside it, hidden from speech. `id`: unique on the page, for its patterns.
 */
export function VerdictBar({ totals, id }: { totals: Totals; id: string }) {
  const judged = totals.verdicts.reduce((sum, { count }) => sum + count, 0);
  if (judged === 0) return null;
  let start = 0;
  const parts = totals.verdicts.flatMap(({ verdict, count }) => {
    const width = (count / judged) * 100;
    if (width === 0) return [];
    const x = start;
    start += width;
    return [{ verdict, x: percent(x), width: percent(width) }];
  });
  return (
    <svg className="verdict-bar" aria-hidden="true">
      <defs>
        <pattern id={`half-${id}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" className="verdict-partly" />
        </pattern>
        <pattern id={`cross-${id}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M0 0l8 8M8 0l-8 8" className="verdict-contradicted" />
        </pattern>
        <pattern id={`dots-${id}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M3 4h2" className="verdict-no-source" />
        </pattern>
      </defs>
      {parts.map(({ verdict, x, width }) => (
        <rect
          key={verdict}
          className={`part-${verdict}`}
          fill={fills[verdict] ? `url(#${fills[verdict]}-${id})` : undefined}
          x={x}
          y="0"
          width={width}
          height="100%"
        />
      ))}
    </svg>
  );
}

const percent = (number: number) => `${Math.round(number * 100) / 100}%`;
