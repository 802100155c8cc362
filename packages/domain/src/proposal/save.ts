import type { Actor } from "../people/actor.ts";
import { may } from "../people/may.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import { canonical } from "../revision/canonical.ts";
import { authoring } from "./authoring.ts";
import type { Saving } from "./decision.ts";
import type { Draft } from "./draft.ts";
import type { SaveFacts } from "./facts.ts";
import { otherTexts } from "./other-texts.ts";
import { saving } from "./saving.ts";
import { withSeenStates } from "./seen-states.ts";
import type { NewId } from "./start.ts";
import { longBodies, withBlocks } from "./with-blocks.ts";

/** The version that the draft was edited from, and what it is now. */
export type SaveInput = { readonly version: number; readonly draft: Draft };

/**
 * Saves a draft by compare-and-set; verdicts and state stay. Saving what is stored already changes nothing and makes
 * no version, whatever version it states (a repeated request is no conflict): `unchanged`.
 * Refusals, in this order: those of `may`, `not-author`, `wrong-state`, `stale-draft` (with the stored draft),
 * `not-allowed` (a new audit, which not everybody may start), `input-invalid` (the base of a subject is not the
 * draft's to choose, a body is too long, or the text of an audit is not the one that was cut). Bodies are cut into blocks first
 * (`newId` makes the ids of new ones), and claims that an audit links anew get the evidence that they have now.
 */
export function save(
  facts: SaveFacts,
  input: SaveInput,
  by: Actor,
  at: string,
  newId: NewId,
): Result<Saving | "unchanged", Refusal> {
  const { proposal, stored } = facts;
  const person = authoring(proposal, by);
  if (!person.ok) return person;
  const draft = withSeenStates(withBlocks(input.draft, facts, newId), facts);
  if (canonical(draft) === canonical(stored.draft)) return ok("unchanged");
  if (input.version !== stored.version)
    return refuse({
      code: "stale-draft",
      version: stored.version,
      savedAt: stored.savedAt,
      draft: stored.draft,
    });
  const starting = startsAudit(stored.draft, draft) ? may(by, "audit.start") : ok(true as const);
  if (!starting.ok) return starting;
  const fields = [...wrongBases(facts, draft), ...longBodies(draft), ...otherTexts(facts, draft)];
  if (fields.length > 0) return refuse({ code: "input-invalid", fields });
  const next = { draft, carried: stored.carried };
  return ok(saving(proposal, stored, next, "draft-saved", person.value, at));
}

/** Whether an unpublished audit joins that the draft did not hold before. */
function startsAudit(before: Draft, after: Draft): boolean {
  const held = new Set(before.subjects.map(({ id }) => id));
  return after.subjects.some(
    ({ id, base, content }) => content.type === "audit" && base === 0 && !held.has(id),
  );
}

/**
 * A subject keeps the base it has in the draft: only "carry over" moves it, or old content would undo what others
 * published since. A subject that joins may be based on any published revision, or on none.
 */
function wrongBases({ stored, heads }: SaveFacts, draft: Draft): { path: string; problem: string }[] {
  const bases = new Map(stored.draft.subjects.map(({ id, base }) => [id, base]));
  return draft.subjects.flatMap(({ id, base }, at) => {
    const kept = bases.get(id);
    const fits = kept === undefined ? base <= (heads.get(id) ?? 0) : base === kept;
    return fits ? [] : [{ path: `draft.subjects.${at}.base`, problem: "not-the-base" }];
  });
}
