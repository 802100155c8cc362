import type { Db } from "@convenio/db/client";
import { waitingLetters } from "@convenio/db/queries/outbox";
import type { Print } from "./print.ts";

/**
 * Prints the letters that wait at `now` (ISO instant), oldest first, each with the link that it leads to while that
 * holds: whoever reads it can sign in.
 */
export async function outbox(db: Db, origin: string, now: string, print: Print): Promise<number> {
  const letters = await waitingLetters(db, now);
  if (letters.length === 0) print("No letter waits.");
  for (const { kind, recipient, createdAt, attempts, error, link } of letters) {
    const tried = attempts === 0 ? "not tried yet" : `tried ${attempts} times: ${error ?? "being sent"}`;
    print(`${createdAt}  ${kind}  ${recipient}  ${tried}`);
    print(link === null ? "  its link leads in no longer: it was used or has expired" : `  ${origin}${link}`);
  }
  return 0;
}
