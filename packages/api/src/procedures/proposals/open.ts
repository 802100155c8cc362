import { recordOpened } from "@convenio/db/queries/record-draft";
import { id } from "@convenio/domain/entry/id";
import { may } from "@convenio/domain/people/may";
import { open as openProposal } from "@convenio/domain/proposal/open";
import { languages } from "@convenio/domain/text/languages";
import { lineOf, textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { instant } from "../../context.ts";
import { firstDraft } from "../../proposals/first-draft.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/** A text to be audited; `source`: the published source that it is, when it is known already. */
const newAudit = z.strictObject({
  type: z.literal("audit-new"),
  text: textOf(200_000).pipe(z.string().min(1)),
  language: z.enum(languages),
  title: lineOf(200),
  source: id.nullable(),
});

/** `of`: for a new part, its whole. `entry-from`: begin with what an earlier entry of the kind says. */
const about = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("new"),
    kind: lineOf(40),
    language: z.enum(languages),
    of: id.optional(),
  }),
  z.strictObject({ type: z.literal("entry"), id }),
  z.strictObject({ type: z.literal("source"), id }),
  z.strictObject({ type: z.literal("audit"), id }),
  newAudit,
  z.strictObject({ type: z.literal("entry-from"), id, language: z.enum(languages).optional() }),
]);

/**
 * Begins a draft about one subject. Refusals: `not-allowed` (a new audit, which reviewers and editors start),
 * `not-found` (no such published subject), `input-invalid` (no such kind; a text of more than 2,000 sentences).
 */
export const open = requires("proposal.write")
  .input(z.strictObject({ about }))
  .mutation(
    ({ ctx, input }): Promise<{ id: string }> =>
      write(ctx, async (tx) => {
        if (input.about.type === "audit-new") orRefuse(may(ctx.actor, "audit.start"));
        const draft = await firstDraft(tx, input.about, ctx.newId);
        const demonstration = ctx.demonstration ?? false;
        const opening = orRefuse(
          openProposal({ draft, demonstration }, ctx.actor, instant(ctx), ctx.newId()),
        );
        await recordOpened(tx, opening);
        return { id: opening.proposal.id };
      }),
  );
