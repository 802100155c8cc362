import { id } from "@convenio/domain/entry/id";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** Sets aside somebody else's objection, with a reason; an editor's who is neither author nor approver. */
export const dismiss = requires("objection.dismiss")
  .input(z.strictObject({ proposal: id, review: id, text: textOf(4000) }))
  .mutation((): Promise<{ state: ProposalState }> => pending());
