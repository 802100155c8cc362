import { cpus } from "node:os";
import { pinning } from "../stand/cores.ts";
import { type Finding, type Gate, type Measure, reached } from "./measure.ts";

/** One row of bench/results.json. No host names, no paths. */
export type Row = {
  id: string;
  what: string;
  gates: { of: string; value: number; bound: string; reached: boolean }[];
  figures: Record<string, number | string>;
  /** What it ran on. `engine`: of the database; `day`: ISO. */
  machine: { node: string; engine: string; cores: number; pinned: boolean; system: string; day: string };
};

/** The row of a measure that ran. `engine` is among its figures where it used a database. */
export function rowOf({ id, what }: Measure, { gates, figures }: Finding): Row {
  const { engine = "none", ...rest } = figures;
  return {
    id,
    what,
    gates: gates.map((gate) => ({
      of: gate.of,
      value: rounded(gate.value),
      bound: bound(gate),
      reached: reached(gate),
    })),
    figures: Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [name, typeof value === "number" ? rounded(value) : value]),
    ),
    machine: {
      node: process.version,
      engine: String(engine),
      // The benchmark itself is bound to one of them.
      cores: cpus().length,
      pinned: pinning,
      system: process.platform,
      day: new Date().toISOString().slice(0, 10),
    },
  };
}

function bound(gate: Gate): string {
  return "atLeast" in gate ? `≥ ${gate.atLeast}` : `≤ ${gate.atMost}`;
}

/** Three digits are what such measurements are worth. */
function rounded(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}
