import { id } from "@convenio/domain/entry/id";
import type { SourcePage } from "@convenio/domain/reading/other-pages";
import { z } from "zod";
import { pageNumber } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** A published source with the claims that cite it. Refusal: `not-found`. */
export const page = requires("record.read")
  .input(z.strictObject({ id, page: pageNumber }))
  .query((): Promise<SourcePage> => pending());
