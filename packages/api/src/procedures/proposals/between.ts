import { id } from "@convenio/domain/entry/id";
import type { Names } from "@convenio/domain/reading/names";
import type { Operation } from "@convenio/domain/revision/operation";
import { z } from "zod";
import { ordinal } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

type Between = { operations: Operation[]; names: Names };

/** What changed from one patchset of a proposal to another. Refusal: `not-found`. */
export const between = requires("proposal.read")
  .input(z.strictObject({ id, from: ordinal, to: ordinal }))
  .query((): Promise<Between> => pending());
