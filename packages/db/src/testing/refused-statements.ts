import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Connection } from "../client.ts";

/** Runs statements in one transaction as the owner of the tables, and expects the database to refuse with these words. */
export async function refusedStatements(
  { transaction }: Connection,
  words: string | RegExp,
  statements: readonly string[],
): Promise<void> {
  const attempt = transaction(async (tx) => {
    for (const statement of statements) await tx.execute(sql.raw(statement));
  });
  await expect(attempt.catch((error: unknown) => Promise.reject(rootOf(error)))).rejects.toThrow(words);
}

function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error;
}

/** The digest of the empty text, and the statement that puts it into the content store. */
export const emptySha = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
export const emptyText = `insert into content values ('${emptySha}', '') on conflict do nothing`;
