import { partnerComparison } from "@convenio/db/queries/partner-comparison";
import type { PartnerComparison } from "@convenio/domain/reading/surroundings";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { requires } from "../../trpc.ts";

const input = z.strictObject({
  /** Slugs or ids of countries, in the order of the columns; none: those from elsewhere with most entries. */
  partners: z.array(lineOf(120)).max(12).optional(),
  field: lineOf(60).optional(),
  kind: lineOf(40).optional(),
});

/** Countries of the region against partners, by the entries in which both take part. */
export const partners = requires("record.read")
  .input(input)
  .query(async ({ ctx, input }): Promise<PartnerComparison> => partnerComparison(ctx.connection.db, input));
