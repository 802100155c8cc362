import { id } from "@convenio/domain/entry/id";
import { checkResult } from "@convenio/domain/evidence/check";
import { textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { hash } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

const answer = z.strictObject({
  claim: id,
  claimHash: hash,
  citation: id,
  citationHash: hash,
  result: checkResult,
  reason: textOf(600).optional(),
});

/** Records one answer per citation of a passage. Refusals: `self-check`, `check-outdated`, `reason-missing`, `not-found`. */
export const record = requires("check.record")
  .input(z.strictObject({ citations: z.array(answer).min(1).max(500) }))
  .mutation((): Promise<{ checks: string[] }> => pending());
