import { installationMode } from "@convenio/db/queries/installation";
import { outboxPage } from "@convenio/db/queries/outbox-page";
import { readOutbox } from "@convenio/domain/people/read-outbox";
import type { OutboxPage } from "@convenio/domain/reading/outbox-page";
import { z } from "zod";
import { instant } from "../../context.ts";
import { pageNumber } from "../../inputs.ts";
import { orRefuse, requires } from "../../trpc.ts";

/**
 * The letters of this installation, newest first, 50 a page: to everybody in a demo, with their links; in a live one
 * to admins, without. Refusals: those of `readOutbox`.
 */
export const outbox = requires("session.read")
  .input(z.strictObject({ page: pageNumber }))
  .query(async ({ ctx, input: { page } }): Promise<OutboxPage> => {
    const { db } = ctx.connection;
    const { links } = orRefuse(readOutbox(ctx.actor, (await installationMode(db)) ?? "live"));
    return outboxPage(db, { page, links, now: instant(ctx) });
  });
