import type { Actor } from "../people/actor.ts";
import type { ProposalActions } from "../reading/proposal-page.ts";
import type { Refusal } from "../refusal.ts";
import type { Result } from "../result.ts";
import { approve } from "./approve.ts";
import { authoring } from "./authoring.ts";
import { carryOver } from "./carry-over.ts";
import { changedWarnings } from "./changed-warnings.ts";
import type { CarryOverFacts, SubmitFacts } from "./facts.ts";
import { type MayPublishFacts, mayPublish } from "./may-publish.ts";
import { reject } from "./reject.ts";
import { requestChanges } from "./request-changes.ts";
import { submit } from "./submit.ts";
import { termsInForce } from "./terms.ts";

/**
 * Everything a proposal's page knows. `submit.policy` is the policy in force, `policy` that of the current patchset;
 * `read` holds the ids of the checks that the reader's screen shows.
 */
export type ActionFacts = MayPublishFacts & {
  readonly submit: SubmitFacts;
  readonly carryOver: CarryOverFacts;
  readonly read: readonly string[];
};

/** A text that is long enough, so that only the rules about who and when remain. */
const someReason = { reason: "other", text: "(not written yet)" } as const;

/**
 * What the reader may do now, by the very rules that decide it: null, or the refusal they would give. What a person
 * has still to type (reason and text) is taken as typed; checks and warnings on screen are taken as read, terms as accepted.
 */
export function actionsFor(facts: ActionFacts, by: Actor, at: string): ProposalActions {
  const { proposal, current } = facts;
  const seen = { patchset: current?.number ?? 0, hash: current?.hash ?? "" };
  const acknowledged = current === null ? [] : changedWarnings(current).map(({ key }) => key);
  const id = "";
  return {
    save: refusalOf(authoring(proposal, by)),
    submit: refusalOf(
      submit(facts.submit, { version: facts.submit.stored.version, terms: termsInForce }, by, at),
    ),
    withdraw: refusalOf(authoring(proposal, by)),
    publish: refusalOf(mayPublish(facts, by)),
    approve: refusalOf(approve(facts, { ...seen, read: facts.read, acknowledged }, by, at, id)),
    requestChanges: refusalOf(requestChanges(facts, { ...seen, ...someReason }, by, at, id)),
    reject: refusalOf(reject(facts, { ...seen, ...someReason }, by, at, id)),
    carryOver: refusalOf(carryOver(facts.carryOver, by, at)),
    copy: refusalOf(authoring(proposal, by, ["rejected", "withdrawn"])),
  };
}

function refusalOf<T>(result: Result<T, Refusal>): Refusal | null {
  return result.ok ? null : result.refusal;
}
