import type { Actor } from "../people/actor.ts";
import type { CarriedOperation } from "../reading/proposal-page.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import { carryOver as applyToHead } from "../revision/carry-over.ts";
import { diff } from "../revision/diff.ts";
import { authoring } from "./authoring.ts";
import type { Saving } from "./decision.ts";
import type { DraftSubject } from "./draft.ts";
import type { CarryOverFacts } from "./facts.ts";
import type { StoredDraft } from "./proposal.ts";
import { saving } from "./saving.ts";

/**
 * Puts the draft on the heads that have moved: what it changed is applied to what is published now; what no longer
 * fits is listed for the author beside what was listed before. State and verdicts stay, save that a proposal whose
 * every change is published already is superseded.
 * Refusals, in this order: those of `authoring`, `nothing-to-carry` (no head is past its base).
 */
export function carryOver(facts: CarryOverFacts, by: Actor, at: string): Result<Saving, Refusal> {
  const { proposal, stored, heads } = facts;
  const person = authoring(proposal, by);
  if (!person.ok) return person;
  const moved = (subject: DraftSubject) => (heads.get(subject.id)?.number ?? 0) > subject.base;
  if (!stored.draft.subjects.some(moved)) return refuse({ code: "nothing-to-carry" });

  const left: CarriedOperation[] = [];
  const subjects = stored.draft.subjects.map((subject) => {
    const head = heads.get(subject.id);
    if (head === undefined || !moved(subject)) return subject;
    const ref = { type: subject.content.type, id: subject.id };
    const operations = diff(ref, facts.bases.get(subject.id) ?? null, subject.content);
    const carried = applyToHead(operations, head.content);
    left.push(...carried.left);
    return { id: subject.id, base: head.number, content: carried.content };
  });
  const next = { draft: { ...stored.draft, subjects }, carried: listed(stored, left) };
  const decision = saving(proposal, stored, next, "draft-carried-over", person.value, at);
  if (!allDone(facts, subjects) || next.carried.length > 0) return ok(decision);
  return ok({ ...decision, proposal: { ...decision.proposal, to: "superseded" } });
}

/** The list with the newest word on each cell. */
function listed({ carried }: StoredDraft, left: readonly CarriedOperation[]): CarriedOperation[] {
  const key = ({ subject, cell }: CarriedOperation) => `${subject.id} ${cell}`;
  return [...new Map([...carried, ...left].map((operation) => [key(operation), operation])).values()];
}

/** Whether nothing is left to propose: every subject equals its head. */
function allDone({ heads }: CarryOverFacts, subjects: readonly DraftSubject[]): boolean {
  return subjects.every(({ id, content }) => {
    const head = heads.get(id);
    return head !== undefined && diff({ type: content.type, id }, head.content, content).length === 0;
  });
}
