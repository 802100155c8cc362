import { type ClosingFacts, draftsAlone } from "@convenio/domain/people/close-account";
import { openStates } from "@convenio/domain/proposal/states";
import type { AccountPage } from "@convenio/domain/reading/account-page";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../client.ts";
import { person, proposal, proposalAuthor } from "../schema/state.ts";
import { sessionsOfPerson } from "./own-sessions.ts";
import { lockProposals, readProposals } from "./proposals.ts";
import { lockStanding } from "./record-person.ts";

/** What a person sees of their account; null when they have none any more. `now`: ISO instant. */
export async function accountPage(
  db: Db,
  id: string,
  asking: { readonly current: string | null; readonly now: string },
): Promise<AccountPage | null> {
  const [row] = await db
    .select()
    .from(person)
    .where(and(eq(person.id, id), isNull(person.deletedAt)));
  if (row === undefined) return null;
  const open = (await readProposals(db, await openOf(db, id))).map((one) => one.proposal);
  const alone = draftsAlone(id, open);
  return {
    name: row.name ?? "",
    email: row.email ?? "",
    role: row.role,
    blocked: row.blocked,
    blockReason: row.blockReason,
    createdAt: row.createdAt,
    sessions: await sessionsOfPerson(db, id, asking),
    draftsAlone: alone.length,
    staying: open.length - alone.length,
  };
}

/** What deleting this account needs, under the locks of the proposals and of the person; null when it is gone. */
export async function lockClosing(tx: Db, id: string): Promise<ClosingFacts | null> {
  const open = await lockProposals(tx, await openOf(tx, id));
  const standing = await lockStanding(tx, id);
  if (standing === null) return null;
  return { ...standing, open: open.map((one) => one.proposal) };
}

/** Ids of the proposals of which this person is an author and that have not ended, in order. */
async function openOf(db: Db, id: string): Promise<string[]> {
  const rows = await db
    .select({ id: proposal.id })
    .from(proposal)
    .innerJoin(proposalAuthor, eq(proposalAuthor.proposalId, proposal.id))
    .where(and(eq(proposalAuthor.personId, id), inArray(proposal.state, [...openStates])))
    .orderBy(asc(proposal.id));
  return rows.map((row) => row.id);
}
