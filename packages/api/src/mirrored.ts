import { unreachable } from "@convenio/db/unreachable";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { proposalStates } from "@convenio/domain/proposal/states";
import type { Refusal } from "@convenio/domain/refusal";

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The message and code of the database's own error, under whatever it was wrapped in. */
export function databaseError(error: unknown): { code: string; message: string; constraint: string } | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth += 1) {
    if ("code" in at && typeof at.code === "string" && /^[0-9A-Z]{5}$/.test(at.code)) {
      const constraint = "constraint" in at && typeof at.constraint === "string" ? at.constraint : "";
      return { code: at.code, message: at.message, constraint };
    }
  }
  return null;
}

/**
 * The refusal that a trigger or constraint stands for: its message begins with the rule's code. Rules decide first,
 * so this is reached only when something changed between reading and writing. A database that cannot be reached, or
 * whose disk is full, refuses too. Null: a fault, not a rule.
 */
export function mirrored(error: unknown): Refusal | null {
  const away = unreachable(error);
  if (away !== null) return away;
  const found = databaseError(error);
  if (found === null) return null;
  if (found.constraint === "machine_text_is_context_only") return { code: "machine-support", citations: [] };
  if (!found.code.startsWith("23")) return null;
  const [, code, text] = /^([a-z-]+): (.*)$/s.exec(found.message) ?? [];
  return code === undefined || text === undefined ? null : asRefusal(code, text);
}

function asRefusal(code: string, text: string): Refusal | null {
  const ids = text.match(uuid) ?? [];
  const numbers = (text.replace(uuid, "").match(/\d+/g) ?? []).map(Number);
  switch (code) {
    case "not-allowed":
    case "last-admin":
    case "self-approval":
    case "self-check":
    case "reason-missing":
      return { code };
    case "no-objection":
      return { code: "verdict-not-standing" };
    case "wrong-state":
      return { code, state: stateIn(text) };
    case "patchset-moved":
      return { code, patchset: numbers[0] ?? 0 };
    case "machine-support":
    case "check-outdated":
      return { code, citations: [] };
    case "merge-conflict":
      return { code, subjects: ids.slice(-1) };
    case "objection-stands":
      return { code, by: [] };
    case "quorum-not-reached": {
      const [, needed = 1, approvals = 0] = numbers;
      return { code, risk: needed > 1 ? "high" : "normal", approvals, needed };
    }
    default:
      return null;
  }
}

function stateIn(text: string): ProposalState {
  return proposalStates.find((state) => text.includes(` ${state} `)) ?? "draft";
}
