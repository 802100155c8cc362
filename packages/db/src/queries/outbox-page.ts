import { confirmPath } from "@convenio/domain/people/letter";
import type { OutboxPage, OutboxRow } from "@convenio/domain/reading/outbox-page";
import { count, desc } from "drizzle-orm";
import type { Db } from "../client.ts";
import { pageCount } from "../fragments/list-page.ts";
import { outbox } from "../schema/outbox.ts";
import { asLetter } from "./outbox.ts";
import { liveTokens } from "./sign-in-links.ts";

const rowsAtOnce = 50;

/**
 * Page `page` (from 1, 50 rows) of the letters, newest first. `links`: whether this reader may see where sign-in
 * letters lead; without it nothing of it is read. `now`: ISO instant.
 */
export async function outboxPage(
  db: Db,
  { page, links, now }: { readonly page: number; readonly links: boolean; readonly now: string },
): Promise<OutboxPage> {
  const [counted] = await db.select({ total: count() }).from(outbox);
  const found = await db
    .select()
    .from(outbox)
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(rowsAtOnce)
    .offset((page - 1) * rowsAtOnce);
  const tokens = links ? found.flatMap((row) => asLetter(row).parameters.token ?? []) : [];
  const live = await liveTokens(db, tokens, now);
  const rows = found.map((row): OutboxRow => {
    const { id, kind, recipient, language, createdAt, attempts, parameters } = asLetter(row);
    const { nextAt, sentAt, error } = row;
    const state = sentAt !== null ? "sent" : nextAt !== null ? "waiting" : "given-up";
    const token = parameters.token ?? "";
    const link = live.has(token) ? confirmPath(language, token) : null;
    return { id, kind, recipient, language, state, createdAt, attempts, nextAt, sentAt, error, link };
  });
  const total = counted?.total ?? 0;
  return { rows, total, page, pages: pageCount(total, rowsAtOnce) };
}
