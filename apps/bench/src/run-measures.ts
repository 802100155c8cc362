import type { Bench, Measure } from "./report/measure.ts";
import { type Row, rowOf } from "./report/row.ts";
import { writeResults } from "./report/write-results.ts";
import { stopAll } from "./stand/child.ts";
import { loadCore, pin } from "./stand/cores.ts";

/**
 * Runs these benchmarks, writes down what came out unless it was a short run, and answers the exit code: 0 every gate
 * was reached, 1 one was not or a measure failed, 2 one could not run here.
 */
export async function runMeasures(measures: readonly Measure[], bench: Bench): Promise<number> {
  pin(process.pid, loadCore);
  const rows: Row[] = [];
  const missing: string[] = [];
  const broken: string[] = [];
  for (const measure of measures) {
    const found = await measured(measure, bench);
    if ("row" in found) rows.push(found.row);
    else if ("cannot" in found) missing.push(measure.id);
    else broken.push(measure.id);
    await stopAll();
  }
  if (!bench.short && rows.length > 0) writeResults(bench.host.root, rows);
  const under = rows.filter(({ gates }) => gates.some(({ reached }) => !reached)).map(({ id }) => id);
  bench.say("");
  if (missing.length > 0) bench.say(`Could not run: ${missing.join(", ")}`);
  if (broken.length > 0) bench.say(`Failed: ${broken.join(", ")}`);
  if (under.length > 0) bench.say(`Not reached: ${under.join(", ")}`);
  else if (rows.length > 0) bench.say(`${rows.length} measured, every gate of theirs reached`);
  return under.length + broken.length > 0 ? 1 : missing.length > 0 ? 2 : 0;
}

/** Runs one measure and prints how it went: its row, or why there is none. */
async function measured(
  measure: Measure,
  bench: Bench,
): Promise<{ row: Row } | { cannot: string } | { failed: string }> {
  const began = Date.now();
  bench.say(`\n${measure.id} ${measure.what} ...`);
  try {
    const outcome = await measure.run(bench);
    if ("cannot" in outcome) {
      bench.say(`  could not run: ${outcome.cannot}`);
      return outcome;
    }
    const row = rowOf(measure, outcome);
    for (const { of, value, bound, reached } of row.gates) {
      bench.say(`  ${reached ? "✓" : "✗"} ${of}: ${value} (${bound})`);
    }
    for (const [name, value] of Object.entries(row.figures)) bench.say(`    ${name}: ${value}`);
    bench.say(`  ${Math.round((Date.now() - began) / 1000)} s`);
    return { row };
  } catch (error) {
    const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
    bench.say(`  failed: ${failed}`);
    return { failed };
  }
}
