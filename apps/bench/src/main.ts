import { s1 } from "./measures/s1.ts";
import { s2 } from "./measures/s2.ts";
import { s3 } from "./measures/s3.ts";
import { s5 } from "./measures/s5.ts";
import { s6 } from "./measures/s6.ts";
import { s7 } from "./measures/s7.ts";
import { s8 } from "./measures/s8.ts";
import { s9 } from "./measures/s9.ts";
import type { Bench, Measure } from "./report/measure.ts";
import { measured, type Row } from "./report/row.ts";
import { writeResults } from "./report/write-results.ts";
import { stopAll } from "./stand/child.ts";
import { loadCore, pin } from "./stand/cores.ts";
import type { Host } from "./stand/host.ts";

const measures: readonly Measure[] = [s1, s2, s3, s5, s6, s7, s8, s9];

/**
 * Runs the benchmarks that `words` ask for (`--only=S1,S2`, `--short`) and answers the exit code:
 * 0 every gate was reached, 1 one was not or a measure failed, 2 one could not run here.
 */
export async function main(words: readonly string[], host: Host): Promise<number> {
  const asked = read(words);
  if ("wrong" in asked) {
    console.error(asked.wrong);
    return 1;
  }
  pin(process.pid, loadCore);
  const bench: Bench = { host, short: asked.short, say: (line) => console.log(line) };
  const rows: Row[] = [];
  const missing: string[] = [];
  const faults: string[] = [];
  for (const measure of asked.measures) {
    const found = await measured(measure, bench);
    if ("row" in found) rows.push(found.row);
    else if ("cannot" in found) missing.push(`${found.id} could not run: ${found.cannot}`);
    else faults.push(`${found.id} failed: ${found.failed}`);
    await stopAll();
  }
  if (!asked.short && rows.length > 0) writeResults(host.root, rows);
  const short = rows.filter(({ gates }) => gates.some(({ reached }) => !reached)).map(({ id }) => id);
  console.log("");
  for (const line of [...missing, ...faults]) console.log(line);
  console.log(
    short.length > 0
      ? `Not reached: ${short.join(", ")}`
      : `${rows.length} measured, every gate of theirs reached`,
  );
  return short.length + faults.length > 0 ? 1 : missing.length > 0 ? 2 : 0;
}

type Asked = { measures: readonly Measure[]; short: boolean } | { wrong: string };

function read(words: readonly string[]): Asked {
  const only = words.filter((word) => word.startsWith("--only=")).flatMap((word) => word.slice(7).split(","));
  const known = new Set(["--short"]);
  const wrong = words.filter((word) => !known.has(word) && !word.startsWith("--only="));
  const unknown = only.filter((id) => measures.every((measure) => measure.id !== id));
  if (wrong.length + unknown.length > 0) {
    const all = measures.map(({ id }) => id).join(", ");
    return { wrong: `${[...wrong, ...unknown].join(" ")}: pnpm bench [--only=${all}] [--short]` };
  }
  const chosen = only.length > 0 ? measures.filter(({ id }) => only.includes(id)) : measures;
  return { measures: chosen, short: words.includes("--short") };
}
