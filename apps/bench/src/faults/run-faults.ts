import type { Bench } from "../report/measure.ts";
import { stopAll } from "../stand/child.ts";
import type { Fault } from "./fault.ts";

/**
 * Brings these faults about, one after another, prints how each went and the counts, and answers the exit code: 0 all
 * held, 1 one did not, 2 one could not be tried here.
 */
export async function runFaults(faults: readonly Fault[], bench: Bench): Promise<number> {
  const held = { passed: 0, failed: 0, untried: 0 };
  for (const { id, what, run } of faults) {
    const began = Date.now();
    const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
    try {
      const outcome = await run(bench);
      if (outcome) {
        held.untried += 1;
        bench.say(`- ${id}: could not be tried: ${outcome.cannot}`);
      } else {
        held.passed += 1;
        bench.say(`✓ ${id}: ${what} (${seconds()})`);
      }
    } catch (error) {
      held.failed += 1;
      bench.say(`✗ ${id}: ${what} (${seconds()})`);
      bench.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    } finally {
      await stopAll();
    }
  }
  bench.say(`${held.passed} passed, ${held.failed} failed, ${held.untried} could not be tried`);
  return held.failed > 0 ? 1 : held.untried > 0 ? 2 : 0;
}
