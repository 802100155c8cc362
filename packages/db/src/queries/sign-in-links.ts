import type { SignInLink } from "@convenio/domain/people/enter";
import { sha } from "@convenio/domain/revision/canonical";
import type { Language } from "@convenio/domain/text/languages";
import { and, eq, gt, inArray, lte } from "drizzle-orm";
import type { Db } from "../client.ts";
import { signInLink } from "../schema/sign-in-link.ts";

/** A link as it is mailed; `token` is stored only as its sha256. Times: ISO instants. */
export type NewLink = SignInLink & {
  readonly token: string;
  readonly language: Language;
  readonly at: string;
};

/** Records a link that is about to be mailed. */
export async function recordLink(tx: Db, { token, at, ...link }: NewLink): Promise<void> {
  await tx.insert(signInLink).values({ ...link, tokenHash: sha(token), createdAt: at });
}

/** The link of this token, expired or not; null when it was used or never was. */
export async function linkOf(db: Db, token: string): Promise<SignInLink | null> {
  const [row] = await db
    .select()
    .from(signInLink)
    .where(eq(signInLink.tokenHash, sha(token)));
  return row === undefined ? null : asLink(row);
}

/** Takes the link of this token away and answers it: of two who try at once, one gets it. */
export async function recordLinkUsed(tx: Db, token: string): Promise<SignInLink | null> {
  const [row] = await tx
    .delete(signInLink)
    .where(eq(signInLink.tokenHash, sha(token)))
    .returning();
  return row === undefined ? null : asLink(row);
}

/** Which of these tokens still lead in at `now`. */
export async function liveTokens(db: Db, tokens: readonly string[], now: string): Promise<Set<string>> {
  const hashes = new Map(tokens.map((token) => [sha(token), token]));
  if (hashes.size === 0) return new Set();
  const rows = await db
    .select({ hash: signInLink.tokenHash })
    .from(signInLink)
    .where(and(inArray(signInLink.tokenHash, [...hashes.keys()]), gt(signInLink.expiresAt, now)));
  return new Set(rows.flatMap(({ hash }) => hashes.get(hash) ?? []));
}

/** Ends every link to this address. */
export async function deleteLinksTo(tx: Db, email: string): Promise<void> {
  await tx.delete(signInLink).where(eq(signInLink.email, email));
}

/** Sweeps links that expired before `now`. */
export async function deleteExpiredLinks(db: Db, now: string): Promise<void> {
  await db.delete(signInLink).where(lte(signInLink.expiresAt, now));
}

function asLink({ email, next, expiresAt }: typeof signInLink.$inferSelect): SignInLink {
  return { email, next, expiresAt };
}
