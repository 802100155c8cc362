import type { Act, Saving } from "./decision.ts";
import type { Proposal, StoredDraft } from "./proposal.ts";

/** The decision that writes the next version of a draft; the proposal stays where it is. */
export function saving(
  proposal: Proposal,
  stored: StoredDraft,
  next: Pick<StoredDraft, "draft" | "carried">,
  act: Act,
  by: string,
  at: string,
): Saving {
  const version = stored.version + 1;
  const [first] = next.draft.subjects;
  return {
    proposal: { id: proposal.id, from: proposal.state, to: proposal.state },
    replaces: stored.version,
    draft: { ...next, version, savedAt: at, savedBy: by },
    event: {
      act,
      proposal: proposal.id,
      subject: first === undefined ? null : { type: first.content.type, id: first.id },
      by,
      at,
      detail: { version, carried: next.carried.length },
    },
  };
}
