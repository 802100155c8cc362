import { type EvidenceState, statesInReadingOrder } from "@convenio/domain/evidence/states";

type Props = { states: Partial<Record<EvidenceState, number>> };

/** How many claims stand in which state, as one bar. A picture of the words beside it, hidden from speech. */
export function EvidenceBar({ states }: Props) {
  const total = statesInReadingOrder.reduce((sum, state) => sum + (states[state] ?? 0), 0);
  if (total === 0) return null;
  let start = 0;
  const parts = statesInReadingOrder.flatMap((state) => {
    const width = ((states[state] ?? 0) / total) * 100;
    if (width === 0) return [];
    const x = start;
    start += width;
    return [{ state, x: round(x), width: round(width) }];
  });
  return (
    <svg className="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ state, x, width }) => (
        <rect key={state} className={state} x={x} width={width} height="1" />
      ))}
    </svg>
  );
}

const round = (number: number) => Math.round(number * 100) / 100;
