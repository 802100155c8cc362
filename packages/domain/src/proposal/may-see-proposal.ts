import type { Actor } from "../people/actor.ts";
import { judges } from "../people/may.ts";
import type { Proposal } from "./proposal.ts";

/**
 * Whether somebody may know of a proposal at all: its authors and the operator always, reviewers and editors once
 * something was submitted. To everybody else it does not exist (`not-found`).
 */
export function maySeeProposal({ authors, patchset }: Proposal, by: Actor): boolean {
  if (by.type === "operator") return true;
  if (by.type === "anonymous") return false;
  if (authors.includes(by.id)) return true;
  return patchset !== null && judges(by.role);
}
