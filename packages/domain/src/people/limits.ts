import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";

/** How often something may be done: at most `times` in `seconds`, counted from the first time. */
export type Limit = { readonly times: number; readonly seconds: number };

const minute = 60;
const hour = 60 * minute;

/**
 * How often a visitor may do what. Letters are few, because each lands in somebody's mailbox; saving is generous,
 * because the editor does it by itself after every pause.
 */
export const limits = {
  /** Letters asked for from one network address. */
  "letters-from-address": { times: 10, seconds: hour },
  /** Letters to one e-mail address, whoever asks for them. */
  "letters-to-email": { times: 5, seconds: hour },
  /** Links tried from one network address. */
  "links-from-address": { times: 60, seconds: hour },
  /** Saved drafts of one person. */
  saves: { times: 120, seconds: minute },
  /** Every other change by one person: opening, submitting, checks, verdicts, one's own account. */
  changes: { times: 60, seconds: minute },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** What was counted for one key. `times` includes this one; `until`: ISO instant at which counting begins anew. */
export type Spent = { readonly times: number; readonly until: string };

/** The instant at which what is counted from `at` on is forgotten; ISO instants. */
export function countedUntil(name: LimitName, at: string): string {
  return new Date(Date.parse(at) + limits[name].seconds * 1000).toISOString();
}

/** Decides whether this time is still within the limit. Refusal: `rate-limited`, with the whole seconds to wait. */
export function withinLimit(name: LimitName, { times, until }: Spent, at: string): Result<true, Refusal> {
  if (times <= limits[name].times) return ok(true);
  const seconds = Math.ceil((Date.parse(until) - Date.parse(at)) / 1000);
  return refuse({ code: "rate-limited", seconds: Math.max(1, seconds) });
}
