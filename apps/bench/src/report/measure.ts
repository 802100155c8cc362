import type { Host } from "../stand/host.ts";

/** What a measure is given. */
export type Bench = {
  host: Host;
  /** Small numbers, to try a measure in seconds; what comes out is not written down. */
  short: boolean;
  say(line: string): void;
};

/** A figure that must reach a bound, for example a ratio of two medians. */
export type Gate = { of: string; value: number } & ({ atLeast: number } | { atMost: number });

/** What a measure found: gates, and absolute figures by name with their unit. Or why it cannot run here. */
export type Finding = { gates: readonly Gate[]; figures: Readonly<Record<string, number | string>> };
export type Outcome = Finding | { cannot: string };

/** One benchmark; `what` is its line in the table. */
export type Measure = { id: string; what: string; run(bench: Bench): Promise<Outcome> };

/** Whether a figure reaches its bound; what is no number reaches none. */
export function reached(gate: Gate): boolean {
  return "atLeast" in gate ? gate.value >= gate.atLeast : gate.value <= gate.atMost;
}
