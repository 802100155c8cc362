import type { Bench, Measure } from "./report/measure.ts";
import { measured, type Row } from "./report/row.ts";
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
    else if ("cannot" in found) missing.push(`${found.id} could not run: ${found.cannot}`);
    else broken.push(`${found.id} failed: ${found.failed}`);
    await stopAll();
  }
  if (!bench.short && rows.length > 0) writeResults(bench.host.root, rows);
  const under = rows.filter(({ gates }) => gates.some(({ reached }) => !reached)).map(({ id }) => id);
  bench.say("");
  for (const line of [...missing, ...broken]) bench.say(line);
  if (under.length > 0) bench.say(`Not reached: ${under.join(", ")}`);
  else if (rows.length > 0) bench.say(`${rows.length} measured, every gate of theirs reached`);
  return under.length + broken.length > 0 ? 1 : missing.length > 0 ? 2 : 0;
}
