import type { Bench } from "../report/measure.ts";

/**
 * Something that goes wrong while the product runs, and what must hold all the same. `run` throws when something does
 * not hold; `short` rounds are those of `npm test`.
 */
export type Fault = {
  id: string;
  what: string;
  run(bench: Bench): Promise<{ cannot: string } | undefined>;
};
