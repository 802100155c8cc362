import { type Address, ask } from "./ask.ts";
import type { Child } from "./child.ts";

/**
 * Asks for `path` until it is answered with 200; throws with what the process printed when it ends before, or when
 * `patience` milliseconds have passed, and then kills it.
 */
export async function untilAnswers(
  child: Child,
  address: Address,
  { path, patience }: { path: string; patience: number },
): Promise<void> {
  const until = performance.now() + patience;
  let over = false;
  void child.ended.then(() => {
    over = true;
  });
  while (!over && performance.now() < until) {
    const answer = await ask(address, path, { patience: 2_000 }).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  if (!over) await child.stop("SIGKILL");
  const why = over ? "ended" : "did not answer in time";
  throw new Error(`what serves ${path} ${why}:\n${child.output().slice(-2_000)}`);
}
