import { type Address, type Answer, ask, type Question } from "../stand/ask.ts";

/** What came of asking without pause: answers by status, and the first that was not as it should be. */
export type Read = { answers: Map<number, number>; odd: string[] };

type Reading = {
  readers: number;
  over: () => boolean;
  fine: (answer: Answer) => boolean;
  /** What is asked of each path, where it is more than to read it. */
  question?: Question;
};

/**
 * Readers that ask for these pages without pause until `over` says so. An answer that `fine` does not accept, or none
 * at all, is noted with when it came.
 */
export async function keepReading(
  address: Address,
  paths: readonly string[],
  { readers, over, fine, question = {} }: Reading,
): Promise<Read> {
  const read: Read = { answers: new Map(), odd: [] };
  const began = Date.now();
  const odd = (what: string) => {
    if (read.odd.length < 20) read.odd.push(`after ${Date.now() - began} ms: ${what}`);
  };
  const reader = async (from: number) => {
    for (let at = from; !over(); at += readers) {
      const path = paths[at % paths.length] ?? "/en";
      try {
        const answer = await ask(address, path, { patience: 10_000, ...question });
        read.answers.set(answer.status, (read.answers.get(answer.status) ?? 0) + 1);
        if (!fine(answer)) odd(`${path} ${answer.status} ${String(answer.headers["cache-status"])}`);
      } catch (error) {
        odd(`${path} ${error instanceof Error ? error.message : String(error)}`);
      }
      await new Promise((done) => setTimeout(done, 5));
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, at) => reader(at)));
  return read;
}
