import { faults } from "./faults/all.ts";
import { runFaults } from "./faults/run-faults.ts";
import { s3 } from "./measures/s3.ts";
import { s4 } from "./measures/s4.ts";
import { s5 } from "./measures/s5.ts";
import { s6 } from "./measures/s6.ts";
import { s7 } from "./measures/s7.ts";
import { s8 } from "./measures/s8.ts";
import { s9 } from "./measures/s9.ts";
import { s1, s2 } from "./measures/warm-pages.ts";
import { readWords } from "./read-words.ts";
import type { Bench, Measure } from "./report/measure.ts";
import { runMeasures } from "./run-measures.ts";
import type { Host } from "./stand/host.ts";

const measures: readonly Measure[] = [s1, s2, s3, s4, s5, s6, s7, s8, s9];

/**
 * Runs the benchmarks, or with `--faults` the faults, that `words` ask for (`--only=S1,S2`, `--short`) and answers the
 * exit code: 0 all held, 1 something did not, 2 something could not run here.
 */
export async function main(words: readonly string[], host: Host): Promise<number> {
  const asked = readWords(words, { measures, faults });
  if ("wrong" in asked) {
    console.error(asked.wrong);
    return 1;
  }
  const bench: Bench = { host, short: asked.short, say: (line) => console.log(line) };
  return asked.faults ? runFaults(asked.chosen, bench) : runMeasures(asked.chosen, bench);
}
