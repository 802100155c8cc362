import { saveFacts } from "@convenio/db/queries/draft-facts";
import { recordSaved } from "@convenio/db/queries/record-draft";
import { id } from "@convenio/domain/entry/id";
import { draft } from "@convenio/domain/proposal/draft";
import { save as saveDraft } from "@convenio/domain/proposal/save";
import { z } from "zod";
import { instant, today } from "../../context.ts";
import { draftVersion } from "../../inputs.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/**
 * Saves a draft that was based on `version`; saving what is there already keeps the version.
 * Bodies are cut into blocks: one block may hold a whole text.
 * Refusals: `not-found`, `not-author`, `wrong-state`, `stale-draft` (with the other version).
 */
export const save = requires("proposal.write")
  .input(z.strictObject({ id, version: draftVersion, draft }))
  .mutation(
    ({ ctx, input: { id, ...input } }): Promise<{ version: number; savedAt: string }> =>
      write(ctx, async (tx) => {
        const kept = await lockVisible(tx, ctx, id);
        const decision = orRefuse(
          saveDraft(
            await saveFacts(tx, kept, input.draft, today(ctx)),
            input,
            ctx.actor,
            instant(ctx),
            ctx.newId,
          ),
        );
        if (decision === "unchanged") return kept.stored;
        await recordSaved(tx, decision);
        return decision.draft;
      }).then(({ version, savedAt }) => ({ version, savedAt })),
  );
