import { openStates } from "@convenio/domain/proposal/states";
import { visitorCaller } from "./caller.ts";

/** The visitor's own proposals on a subject that are still open, last saved first. */
export async function openProposalsOn(subject: string): Promise<string[]> {
  const { rows } = await (await visitorCaller()).proposals.mine();
  return rows
    .filter((row) => row.subject.id === subject && openStates.some((state) => state === row.state))
    .map(({ id }) => id);
}
