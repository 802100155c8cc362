import type { OutboxPage, OutboxRow } from "@convenio/domain/reading/outbox-page";
import { count, desc } from "drizzle-orm";
import type { Db } from "../client.ts";
import { pageCount } from "../fragments/list-page.ts";
import { outbox } from "../schema/outbox.ts";
import { asLetter, linkOf } from "./outbox.ts";
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
  const letters = found.map((row) => ({ row, letter: asLetter(row) }));
  const tokens = links ? letters.flatMap(({ letter }) => letter.parameters.token ?? []) : [];
  const live = await liveTokens(db, tokens, now);
  const rows = letters.map(({ row: { nextAt, sentAt, error }, letter }): OutboxRow => {
    const { parameters, ...shown } = letter;
    const state = sentAt !== null ? "sent" : nextAt !== null ? "waiting" : "given-up";
    const link = live.has(parameters.token ?? "") ? linkOf(letter) : null;
    return { ...shown, state, nextAt, sentAt, error, link };
  });
  const total = counted?.total ?? 0;
  return { rows, total, page, pages: pageCount(total, rowsAtOnce) };
}
