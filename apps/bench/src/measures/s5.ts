import { quantile } from "../load/median.ts";
import { steady } from "../load/steady.ts";
import type { Measure } from "../report/measure.ts";
import { approval, draftChange, reworded, submit } from "../stand/acts.ts";
import { ask } from "../stand/ask.ts";
import { entryPaths } from "../stand/pages.ts";
import { addPeople, browserOf } from "../stand/people.ts";
import { seededLive } from "../stand/seeded-live.ts";
import { startServer } from "../stand/server.ts";
import type { Visitor } from "../stand/visitor.ts";
import { watch } from "./s5-watch.ts";

const limit = 100;

/**
 * Publications on one server, watched on another while both are read: after how long the new page is there, and
 * whether anything older was served to a request that came later than 100 ms after the commit was acknowledged.
 */
export const s5: Measure = {
  id: "S5",
  what: "Publication on one server to the new page on another, both under read load",
  async run({ host, short, say }) {
    const live = await seededLive(host);
    if ("cannot" in live) return live;
    const [writer, other] = await Promise.all([
      startServer(host, { env: live.env }),
      startServer(host, { env: live.env }),
    ]);
    const authors = await addPeople(live.database, "contributor", 40);
    const reviewers = await addPeople(live.database, "reviewer", 20);
    const paths = await entryPaths(other, 120);
    const targets = paths.slice(0, 40);
    // First renders are not what is measured, and would pile up under a load that does not wait.
    for (const server of [writer, other]) for (const path of paths) await ask(server, path);
    const readings = [writer, other].map((server) => steady(server, { paths, perSecond: 100 }));
    const cycles = short ? 30 : 1_000;
    const delays: number[] = [];
    const stale: number[] = [];
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const person = authors[cycle % authors.length];
      const judge = reviewers[cycle % reviewers.length];
      const path = targets[cycle % targets.length];
      if (!person || !judge || !path) throw new Error("nobody to do it");
      const [, , , slug = ""] = path.split("/");
      const author = browserOf(writer, person);
      const reviewer = browserOf(writer, judge);
      const words = `wording ${cycle}`;
      const page = await languagePath(author, slug);
      const proposal = await draftChange(author, page.entry, reworded(words));
      await submit(author, proposal);
      const input = await approval(reviewer, proposal);
      const seen = await watch(other, page.path, words, limit, async () => {
        const { state } = await reviewer.mutate<{ state: string }>("reviews.approve", input);
        if (state !== "published") throw new Error(`one approval left the proposal ${state}`);
      });
      delays.push(seen.delay);
      stale.push(seen.staleFor);
      if ((cycle + 1) % (short ? 10 : 100) === 0) say(`  ${cycle + 1} publications`);
    }
    const read = await Promise.all(readings.map((reading) => reading.stop()));
    const errors = read.flatMap((one) => one.errors);
    if (errors.length > 0) throw new Error(`${errors.length} reads failed: ${errors.slice(0, 3).join("; ")}`);
    await Promise.all([writer.stop(), other.stop()]);
    return {
      gates: [
        {
          of: `ms after the commit, the last stale answer of ${cycles}`,
          value: Math.max(...stale),
          atMost: limit,
        },
      ],
      figures: {
        engine: live.engine,
        "delay p50 ms": quantile(delays, 0.5),
        "delay p99 ms": quantile(delays, 0.99),
        "delay longest ms": Math.max(...delays),
        publications: cycles,
        "reads beside": read.reduce((sum, { requests }) => sum + requests, 0),
        "read p99 ms": quantile(
          read.flatMap(({ ms }) => ms),
          0.99,
        ),
      },
    };
  },
};

/** The entry's id, and its page in the language in which its words change. */
async function languagePath(by: Visitor, slug: string): Promise<{ entry: string; path: string }> {
  const { body } = await by.query<{ body: { id: string; language: string } }>("entries.page", { slug });
  return { entry: body.id, path: `/${body.language}/e/${slug}` };
}
