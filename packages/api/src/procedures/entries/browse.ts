import { foundAudits } from "@convenio/db/queries/audit-rows";
import { entryBrowse } from "@convenio/db/queries/entry-browse";
import { evidenceStates } from "@convenio/domain/evidence/states";
import { browseSorts } from "@convenio/domain/reading/browsing";
import type { BrowsePage } from "@convenio/domain/reading/other-pages";
import { languages } from "@convenio/domain/text/languages";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { today } from "../../context.ts";
import { pageNumber, searched } from "../../inputs.ts";
import { requires } from "../../trpc.ts";

const term = lineOf(40).optional();
/** Slug or id of an entry. */
const named = lineOf(120).optional();
const year = z.number().int().min(1).max(9999).optional();

const input = z.strictObject({
  q: searched.optional(),
  kind: term,
  actor: named,
  country: named,
  partner: named,
  field: term,
  driver: term,
  challenge: term,
  status: term,
  outcome: term,
  /** Years, both included, that what the entry is about overlaps. */
  from: year,
  to: year,
  /** Entries with claims in this state; `checked` takes corroborated ones too. */
  evidence: z.enum(evidenceStates).optional(),
  /** Entries with claims that a machine-written text led to. */
  origin: z.literal("ai").optional(),
  /** By default relevance when something is searched for, else title. */
  sort: z.enum(browseSorts).optional(),
  /** Whose titles the list is sorted by; by default each entry's own language. */
  lang: z.enum(languages).optional(),
  page: pageNumber,
});

/** Published entries that match, with facets counted under all other filters, and audits that hold what is searched for. */
export const browse = requires("record.read")
  .input(input)
  .query(async ({ ctx, input }): Promise<BrowsePage> => {
    const { db } = ctx.connection;
    const audits = input.q === undefined ? [] : await foundAudits(db, input.q);
    const asWritten = audits.length > 0;
    const found = await entryBrowse(db, { ...input, asWritten, today: today(ctx) });
    return { ...found, audits: input.page === 1 ? audits : [] };
  });
