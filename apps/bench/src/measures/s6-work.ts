import { approve, draftChange, entryId, reworded, submit } from "../stand/acts.ts";
import type { Visitor } from "../stand/visitor.ts";

/** What signed-in people did until now. */
type Worked = { requests: number; publications: number; errors: string[] };
type People = { authors: readonly Visitor[]; reviewer: Visitor; slugs: readonly string[]; perSecond: number };

/**
 * One change of wording after another, from the contributor's list of proposals to the reviewer's approval, at an
 * even pace of `perSecond` requests, until it is stopped. What is refused is an error.
 */
export function work({ authors, reviewer, slugs, perSecond }: People): {
  soFar: Worked;
  stop(): Promise<Worked>;
} {
  const soFar: Worked = { requests: 0, publications: 0, errors: [] };
  let stopped = false;
  const all = [...authors, reviewer];
  const asked = () => all.reduce((sum, one) => sum + one.asked(), 0);
  const before = asked();
  const began = performance.now();

  async function change(number: number): Promise<void> {
    const author = authors[number % authors.length];
    const slug = slugs[number % slugs.length];
    if (!author || !slug) throw new Error("nobody to work, or nothing to work on");
    await seen(author, "/en/contribute");
    const id = await draftChange(author, await entryId(author, slug), reworded(`wording ${number}`));
    await seen(author, `/en/proposals/${id}`);
    await submit(author, id);
    await seen(reviewer, "/en/review");
    await seen(reviewer, `/en/proposals/${id}`);
    if ((await approve(reviewer, id)) === "published") soFar.publications += 1;
    else soFar.errors.push(`one approval did not publish ${id}`);
  }

  async function keepWorking(): Promise<void> {
    for (let number = 0; !stopped; number += 1) {
      await change(number).catch((error: unknown) => {
        soFar.errors.push(error instanceof Error ? error.message : String(error));
      });
      soFar.requests = asked() - before;
      const ahead = (soFar.requests / perSecond) * 1000 - (performance.now() - began);
      if (ahead > 0) await new Promise((done) => setTimeout(done, ahead));
    }
  }

  const working = keepWorking();
  return {
    soFar,
    async stop() {
      stopped = true;
      await working;
      return soFar;
    },
  };
}

async function seen(by: Visitor, path: string): Promise<void> {
  const { status } = await by.get(path);
  if (status !== 200) throw new Error(`${path} was answered ${status}`);
}
