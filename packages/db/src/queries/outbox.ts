import { confirmPath, type Letter, type LetterKind } from "@convenio/domain/people/letter";
import { languages } from "@convenio/domain/text/languages";
import { and, asc, eq, isNotNull, lte, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { outbox } from "../schema/outbox.ts";
import { deleteLinksTo, liveTokens } from "./sign-in-links.ts";

/** Puts a letter into the outbox, in the transaction that is its reason. */
export async function recordLetter(
  tx: Db,
  { parameters, ...letter }: Omit<Letter, "attempts">,
): Promise<void> {
  const text = JSON.stringify(parameters);
  await tx.insert(outbox).values({ ...letter, parameters: text, nextAt: letter.createdAt });
}

/**
 * Takes the letter that has waited longest, if one is due at `now`: no other server takes it before `until`, by which
 * its sender must have said what became of it. ISO instants.
 */
export async function recordTaken(
  db: Db,
  { now, until }: { readonly now: string; readonly until: string },
): Promise<Letter | null> {
  const due = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(lte(outbox.nextAt, now))
    .orderBy(asc(outbox.nextAt), asc(outbox.id))
    .limit(1)
    .for("update", { skipLocked: true });
  const [row] = await db
    .update(outbox)
    .set({ attempts: sql`${outbox.attempts} + 1`, nextAt: until })
    .where(eq(outbox.id, sql`(${due})`))
    .returning();
  return row === undefined ? null : asLetter(row);
}

/** Records that a letter was sent; what it led to is forgotten. */
export async function recordSent(db: Db, id: string, at: string): Promise<void> {
  await db
    .update(outbox)
    .set({ sentAt: at, nextAt: null, parameters: "{}", error: null })
    .where(eq(outbox.id, id));
}

/** Records why a letter was not sent, and when it is tried again; null: given up, and what it led to forgotten. */
export async function recordNotSent(db: Db, id: string, error: string, nextAt: string | null): Promise<void> {
  await db
    .update(outbox)
    .set(nextAt === null ? { error, nextAt, parameters: "{}" } : { error, nextAt })
    .where(eq(outbox.id, id));
}

/** How many letters wait to be sent. */
export async function outboxDepth(db: Db): Promise<number> {
  return db.$count(outbox, isNotNull(outbox.nextAt));
}

/** A letter that waits; `link`: the path it leads to while that holds, for the operator's eyes. Times: ISO instants. */
export type WaitingLetter = Omit<Letter, "parameters"> & {
  readonly error: string | null;
  readonly link: string | null;
};

/** The letters that wait to be sent at `now`, oldest first; where one leads only while it leads anywhere. */
export async function waitingLetters(db: Db, now: string): Promise<WaitingLetter[]> {
  const rows = await db.select().from(outbox).where(isNotNull(outbox.nextAt)).orderBy(asc(outbox.createdAt));
  const letters = rows.map((row) => ({ letter: asLetter(row), error: row.error }));
  const tokens = letters.flatMap(({ letter }) => letter.parameters.token ?? []);
  const live = await liveTokens(db, tokens, now);
  return letters.map(({ letter, error }) => {
    const { parameters, ...shown } = letter;
    return { ...shown, error, link: live.has(parameters.token ?? "") ? linkOf(letter) : null };
  });
}

/** Forgets every letter and link to this address, as when its owner leaves. */
export async function cancelLetters(tx: Db, email: string): Promise<void> {
  await tx.delete(outbox).where(eq(outbox.recipient, email));
  await deleteLinksTo(tx, email);
}

/** Gives up letters of a kind that were written before `since` and still wait: what they say holds no longer. */
export async function recordOutlived(db: Db, kind: LetterKind, since: string): Promise<void> {
  await db
    .update(outbox)
    .set({ nextAt: null, parameters: "{}", error: "expired" })
    .where(and(eq(outbox.kind, kind), isNotNull(outbox.nextAt), lte(outbox.createdAt, since)));
}

/** Sweeps letters that were written before `since`. */
export async function deleteOldLetters(db: Db, since: string): Promise<void> {
  await db.delete(outbox).where(lte(outbox.createdAt, since));
}

/** The path that a letter leads to; null when it leads nowhere, or no longer. */
export function linkOf({ language, parameters: { token } }: Letter): string | null {
  return token === undefined ? null : confirmPath(language, token);
}

/** A row as a letter. */
export function asLetter(row: typeof outbox.$inferSelect): Letter {
  const { id, kind, recipient, createdAt, attempts } = row;
  const language = languages.find((one) => one === row.language) ?? "en";
  return { id, kind, recipient, createdAt, attempts, language, parameters: JSON.parse(row.parameters) };
}
