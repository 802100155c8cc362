import { byId } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** The slug of a published entry. Refusal: `not-found`. */
export const slug = requires("record.read")
  .input(byId)
  .query((): Promise<{ slug: string }> => pending());
