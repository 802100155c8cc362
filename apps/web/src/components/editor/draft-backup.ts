import { type Draft, draft } from "@convenio/domain/proposal/draft";
import { z } from "zod";

const backup = z.object({ version: z.number().int(), tab: z.string(), draft });

/** Text that this browser holds and the server did not take yet; `version` is what it was based on. */
export type Backup = { version: number; tab: string; draft: Draft };

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const key = (proposal: string) => `convenio:draft:${proposal}`;

/** Keeps unsaved text of a proposal. A browser without room or storage keeps nothing, silently: the tab still has it. */
export function keepBackup(shelf: Shelf, proposal: string, kept: Backup): void {
  attempt(() => shelf.setItem(key(proposal), JSON.stringify(kept)));
}

/** The kept text of a proposal, or null when there is none that can be read. */
export function readBackup(shelf: Shelf, proposal: string): Backup | null {
  const stored = attempt(() => shelf.getItem(key(proposal)));
  if (!stored) return null;
  const parsed = backup.safeParse(attempt(() => JSON.parse(stored)));
  return parsed.success ? parsed.data : null;
}

/** Lets go of the kept text, once the tab that kept it has saved; another tab's stays. */
export function dropBackup(shelf: Shelf, proposal: string, tab: string | null): void {
  const kept = readBackup(shelf, proposal);
  if (tab === null || kept === null || kept.tab === tab) attempt(() => shelf.removeItem(key(proposal)));
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
