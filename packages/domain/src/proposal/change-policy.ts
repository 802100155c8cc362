import { actingAs } from "../people/acting-as.ts";
import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { AuditAct } from "./decision.ts";
import { approvalBounds, type JudgedRisk, judgedRisks, type Policy } from "./policy.ts";

/** Store the policy: it decides on what is submitted for the first time from then on. */
export type PolicyChange = { readonly policy: Policy; readonly event: AuditAct };

/** What an admin asks for, having seen the policy `version` in force. */
export type AskedPolicy = {
  readonly version: number;
  readonly approvals: Readonly<Record<JudgedRisk, number>>;
};

/**
 * An admin puts another table of approvals in force; null when it is the same. What was submitted before keeps its own.
 * Refusals, in this order: those of `may`, `policy-moved` (another is in force than the one seen), `approvals-out-of-bounds`,
 * `approvals-fall` (a class of more risk needs fewer than one of less).
 */
export function changePolicy(
  inForce: Policy,
  { version, approvals }: AskedPolicy,
  by: Actor,
  at: string,
): Result<PolicyChange | null, Refusal> {
  const admin = actingAs(by, "policy.change");
  if (!admin.ok) return admin;
  if (version !== inForce.version) return refuse({ code: "policy-moved", version: inForce.version });
  if (judgedRisks.every((risk) => approvals[risk] === inForce.approvals[risk])) return ok(null);
  const { least, most } = approvalBounds;
  const outside = judgedRisks.find((risk) => {
    const asked = approvals[risk];
    return !Number.isInteger(asked) || asked < least || asked > most;
  });
  if (outside !== undefined) return refuse({ code: "approvals-out-of-bounds", risk: outside, least, most });
  const falling = judgedRisks.find(
    (risk, place) => approvals[risk] < approvals[judgedRisks[place - 1] ?? risk],
  );
  if (falling !== undefined) return refuse({ code: "approvals-fall", risk: falling });
  const policy = { version: version + 1, approvals: { ...approvals, import: 0 } };
  return ok({
    policy,
    event: {
      act: "policy-changed",
      proposal: null,
      subject: null,
      by: admin.value,
      at,
      detail: { version: policy.version, from: inForce.approvals, to: policy.approvals },
    },
  });
}
