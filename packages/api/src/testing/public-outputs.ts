import { answer } from "./answer.ts";
import type { Stage } from "./stage.ts";

/**
 * What anybody can get out of the public procedures, as text: every list, every page of every entry, revision, claim
 * and source, and what a search for `words` finds.
 */
export async function publicOutputs(stage: Stage, words: readonly string[] = []): Promise<string> {
  const reader = stage.as("anonymous");
  const outputs: unknown[] = [await reader.entries.home(), await reader.audits.list()];
  const ask = async (path: string, input: unknown) => {
    const given = await answer(stage.context({ type: "anonymous" }), path, input);
    if (given.type === "fault") throw new Error(`${path} failed`, { cause: given.error });
    outputs.push([path, input, given]);
  };
  const everything = await reader.entries.browse({ sort: "title" });
  outputs.push(everything, await reader.sources.register({}), await reader.people.me());
  for (const sort of ["newest", "relevance"] as const) outputs.push(await reader.entries.browse({ sort }));
  for (const { slug, id, revision } of everything.rows) {
    const page = await reader.entries.page({ slug });
    outputs.push(page, await reader.entries.incoming({ slug }), await reader.entries.slug({ id }));
    outputs.push(await reader.entries.history({ slug }));
    for (let number = 1; number <= revision; number += 1) {
      await ask("entries.revision", { slug, number });
      await ask("entries.compare", { slug, from: 1, to: number });
    }
    for (const claim of page.body.claims) await ask("claims.page", { id: claim.id });
  }
  for (const audit of await reader.audits.list()) await ask("audits.page", { slug: audit.slug });
  for (const source of (await reader.sources.register({})).rows) await ask("sources.page", { id: source.id });
  for (const q of words) {
    // The question itself is no output: what was asked is left out here.
    outputs.push(await reader.entries.browse({ q }), await reader.sources.register({ q }));
    outputs.push(await stage.as("contributor3").entries.find({ q }));
    outputs.push(await stage.as("contributor3").sources.find({ q }));
  }
  return JSON.stringify(outputs);
}
