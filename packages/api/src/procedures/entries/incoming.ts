import type { IncomingClaim } from "@convenio/domain/reading/entry-page";
import type { Names } from "@convenio/domain/reading/names";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { pageNumber, slug } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

type IncomingPage = { rows: IncomingClaim[]; total: number; names: Names };

/** What other entries say of this one, 100 rows a page. Refusal: `not-found`. */
export const incoming = requires("record.read")
  .input(z.strictObject({ slug, predicate: lineOf(60).optional(), page: pageNumber }))
  .query((): Promise<IncomingPage> => pending());
