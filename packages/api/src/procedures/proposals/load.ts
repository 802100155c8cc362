import type { Db } from "@convenio/db/client";
import { submitFacts } from "@convenio/db/queries/draft-facts";
import { recordOpened } from "@convenio/db/queries/record-draft";
import { recordSubmitted } from "@convenio/db/queries/record-review";
import { lockSubjects } from "@convenio/db/queries/subjects";
import { id } from "@convenio/domain/entry/id";
import { type Draft, subjectContent } from "@convenio/domain/proposal/draft";
import { open } from "@convenio/domain/proposal/open";
import { referencesOf } from "@convenio/domain/proposal/references";
import { submit } from "@convenio/domain/proposal/submit";
import { textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { type Context, instant } from "../../context.ts";
import { publishNow } from "../../proposals/publish-now.ts";
import { type Outcome, toLoad } from "../../proposals/to-load.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const input = z.strictObject({
  rationale: textOf(2000),
  subjects: z
    .array(z.strictObject({ id, slug: slug.optional(), content: subjectContent }))
    .min(1)
    .max(60),
});

type Loaded = {
  /** The proposal that was published; null when there was nothing to load. */
  proposal: string | null;
  subjects: { id: string; outcome: Outcome }[];
};

/** The operator's initial load: opens, saves, submits and publishes in one transaction; loading the same again changes nothing. */
export const load = requires("record.load")
  .input(input)
  .mutation(
    ({ ctx, input: { rationale, subjects: given } }): Promise<Loaded> =>
      write(ctx, async (tx) => {
        const contents = given.map(({ content }) => content);
        const refs = given.map(({ id, content }) => ({ type: content.type, id }));
        await lockSubjects(tx, refs, [...referencesOf(contents).sources]);
        const { outcomes, subjects } = await toLoad(tx, given);
        if (subjects.length === 0) return { proposal: null, subjects: outcomes };
        const slugs = new Map(
          given.flatMap(({ id, slug }) => (slug === undefined ? [] : [[id, slug] as const])),
        );
        const proposal = await publishedAtOnce(tx, ctx, { rationale, subjects }, slugs);
        return { proposal, subjects: outcomes };
      }),
  );

/** Opens, submits and publishes a draft under the rules of each; the proposal's id. */
async function publishedAtOnce(
  tx: Db,
  ctx: Context,
  draft: Draft,
  slugs: ReadonlyMap<string, string>,
): Promise<string> {
  const demonstration = ctx.demonstration ?? false;
  const opening = orRefuse(open({ draft, demonstration }, ctx.actor, instant(ctx), ctx.newId()));
  await recordOpened(tx, opening);
  const { id } = opening.proposal;
  const facts = await submitFacts(tx, await lockVisible(tx, ctx, id), ctx.actor);
  await recordSubmitted(tx, orRefuse(submit(facts, { version: 1, terms: null }, ctx.actor, instant(ctx))));
  orRefuse(await publishNow(tx, ctx, await lockVisible(tx, ctx, id), slugs));
  return id;
}
