import type { Claim } from "../entry/content.ts";
import type { Check } from "./check.ts";
import type { Citation } from "./citation.ts";
import { asOf, overdueDay } from "./overdue.ts";
import type { SourceKind, SourceStatus } from "./source.ts";
import type { EvidenceState } from "./states.ts";

/** What the rule reads of a citation. `checks`: the current ones only; `source` null: not known, so it does not count. */
export type StatedCitation = {
  readonly citation: Pick<Citation, "stance" | "resolution">;
  /** `origin` as `originOf` gives it. */
  readonly source: {
    readonly kind: SourceKind;
    readonly status: SourceStatus;
    readonly origin: string;
  } | null;
  readonly checks: readonly Pick<Check, "result" | "at">[];
};

/** `overdueOn`: last day (ISO) before the newest confirming check goes overdue; null when it never does. */
export type StatedEvidence = { state: EvidenceState; overdueOn: string | null };

/**
 * The evidence state of a claim, by the rule of product.md ("Evidence state, the exact rule"): the first that holds.
 * `rivalHasSupport`: another claim that competes with it has support; `recheckMonths` null: never checked again;
 * `today`: ISO day, or null for the state apart from the date, which `asOf` then dates.
 */
export function claimState(claim: {
  readonly rank: Claim["rank"]["rank"];
  readonly recheckMonths: number | null;
  readonly citations: readonly StatedCitation[];
  readonly rivalHasSupport: boolean;
  readonly today: string | null;
}): StatedEvidence {
  const counting = claim.citations.filter(counts);
  const s = counting.filter(({ citation }) => citation.stance === "supports");
  const p = counting.filter(({ citation }) => citation.stance === "partly");
  const c = counting.filter(contradicts);

  const answers = [...s, ...p].flatMap(({ checks }) => checks.map(({ result }) => result));
  const allContradict = answers.length > 0 && answers.every((result) => result === "contradicts");
  if (claim.rank === "deprecated" || allContradict) return undated("refuted");
  if (c.length > 0 || claim.rivalHasSupport) return undated("disputed");
  if (s.length + p.length === 0) return undated("unsourced");

  const confirmed = s.filter(({ checks }) => checks.some(confirms));
  if (confirmed.length === 0) return undated("cited");
  const origins = new Set(confirmed.map(({ source }) => source?.origin ?? ""));
  const state = origins.size > 1 ? "corroborated" : "checked";
  const overdueOn = claim.recheckMonths === null ? null : overdueDay(newest(confirmed), claim.recheckMonths);
  return { state: claim.today === null ? state : asOf(state, overdueOn, claim.today), overdueOn };
}

/** Whether some counting citation supports the claim, wholly or partly: S ∪ P is not empty. */
export function hasSupport(citations: readonly Pick<StatedCitation, "citation" | "source">[]): boolean {
  return citations.some(
    (cited) => counts(cited) && (cited.citation.stance === "supports" || cited.citation.stance === "partly"),
  );
}

/** Only citations of known sources that are neither AI-generated nor retracted count. */
function counts({ source }: Pick<StatedCitation, "source">): boolean {
  return source !== null && source.kind !== "ai-generated" && source.status !== "retracted";
}

/** An unresolved contradiction. Where readers disagree whether the passage is there, it stands. */
function contradicts({ citation, checks }: StatedCitation): boolean {
  if (citation.stance !== "contradicts" || citation.resolution !== null) return false;
  const missing = checks.some(({ result }) => result === "not-found");
  const seen = checks.some(({ result }) => result !== "not-found" && result !== "inaccessible");
  return !missing || seen;
}

function confirms({ result }: Pick<Check, "result">): boolean {
  return result === "confirms";
}

function newest(confirmed: readonly StatedCitation[]): string {
  const times = confirmed.flatMap(({ checks }) => checks.filter(confirms).map(({ at }) => at));
  return times.sort().at(-1) ?? "";
}

function undated(state: EvidenceState): StatedEvidence {
  return { state, overdueOn: null };
}
