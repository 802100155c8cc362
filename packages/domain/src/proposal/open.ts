import { actingAs } from "../people/acting-as.ts";
import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result } from "../result.ts";
import type { Opening } from "./decision.ts";
import type { Draft } from "./draft.ts";
import type { Proposal } from "./proposal.ts";

/** What is opened: a draft from `start.ts`, or the loader's own. `demonstration`: said by the loader, never by a request. */
export type OpenInput = {
  readonly draft: Draft;
  readonly demonstration: boolean;
  /** The proposal whose draft this copies. */
  readonly copyOf?: string;
};

/**
 * Opens a proposal with its first draft, version 1. What the operator opens is an import.
 * Refusals: those of `may`.
 */
export function open(
  { draft, demonstration, copyOf }: OpenInput,
  by: Actor,
  at: string,
  id: string,
): Result<Opening, Refusal> {
  const person = actingAs(by, "proposal.write");
  if (!person.ok) return person;
  const opener = person.value;
  const proposal: Proposal = {
    id,
    state: "draft",
    origin: by.type === "operator" ? "import" : demonstration ? "demonstration" : "people",
    demonstration,
    openedBy: opener,
    openedAt: at,
    draftVersion: 1,
    patchset: null,
    authors: [opener],
  };
  const [first] = draft.subjects;
  return ok({
    proposal,
    draft: { version: 1, draft, carried: [], savedAt: at, savedBy: opener },
    event: {
      act: "proposal-opened",
      proposal: id,
      subject: first === undefined ? null : { type: first.content.type, id: first.id },
      by: opener,
      at,
      detail: { origin: proposal.origin, demonstration, copyOf: copyOf ?? null },
    },
  });
}
