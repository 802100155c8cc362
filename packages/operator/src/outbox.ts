import type { Db } from "@convenio/db/client";
import { waitingLetters } from "@convenio/db/queries/outbox";
import type { Print } from "./print.ts";

/** Prints the letters that wait, oldest first, each with the link that it leads to: whoever reads it can sign in. */
export async function outbox(db: Db, origin: string, print: Print): Promise<number> {
  const letters = await waitingLetters(db);
  if (letters.length === 0) print("No letter waits.");
  for (const { kind, recipient, createdAt, attempts, error, link } of letters) {
    const tried = attempts === 0 ? "not tried yet" : `tried ${attempts} times: ${error ?? "being sent"}`;
    print(`${createdAt}  ${kind}  ${recipient}  ${tried}`);
    if (link !== null) print(`  ${origin}${link}`);
  }
  return 0;
}
