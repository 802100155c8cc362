import { type Check, currentChecks } from "../evidence/check.ts";
import { citationHash, claimHash } from "../evidence/hash.ts";
import { groupBy } from "../group-by.ts";
import { cellOf } from "../revision/cell.ts";
import { member } from "../revision/member.ts";
import type { Json, Operation } from "../revision/operation.ts";
import type { SubjectContent } from "./draft.ts";
import { type Risk, risks } from "./risk.ts";

/** What the published base says about an operation. */
export type RiskFacts = {
  /** Whether the operation's subject is not published yet. */
  readonly isNew: boolean;
  /** Claims of the base that somebody checked and confirmed. */
  readonly checked: ReadonlySet<string>;
};

/** The risk of one operation, after the table "Quorum" of the product. A new source is normal: it comes with what it supports. */
export function riskOf({ cell: name, before, after }: Operation, { isNew, checked }: RiskFacts): Risk {
  const cell = cellOf(name);
  if (cell.cell === "entry" || cell.cell === "audit" || cell.cell === "audited") return "high";
  if (cell.cell === "sentence") return member(before, "text") === member(after, "text") ? "low" : "normal";
  if (cell.cell === "sentence-part") return cell.part === "reason" ? "low" : "normal";
  if (cell.cell === "field") {
    if (isNew) return "normal";
    return ["kind", "origin", "status"].includes(cell.field) ? "high" : "low";
  }
  if (cell.cell === "claim") return ranked(before) || ranked(after) ? "high" : "normal";
  if (cell.cell === "citation") {
    if (before === null) return "normal";
    const leavesClaim = after === null || member(before, "claim") !== member(after, "claim");
    return leavesClaim ? "high" : "normal";
  }
  if (cell.cell === "resolution") return "high";
  if (cell.cell === "claim-part") {
    if (cell.part === "rank") return reworded(before, after) ? "low" : "high";
    return cell.part === "value" && checked.has(cell.id) ? "high" : "normal";
  }
  return "low";
}

/** The riskiest of several. Nothing is low. */
export function riskiest(all: readonly Risk[]): Risk {
  return all.reduce((worst, risk) => (risks.indexOf(risk) > risks.indexOf(worst) ? risk : worst), "low");
}

/** Claims of a published content that a current check confirms at one of their citations. */
export function checkedClaims(
  subject: string,
  base: SubjectContent | null,
  checks: readonly Check[],
): Set<string> {
  const checked = new Set<string>();
  if (base?.type !== "entry") return checked;
  const byCitation = groupBy(checks, ({ citation }) => citation);
  for (const claim of base.claims) {
    const hash = claimHash(subject, claim);
    const confirmed = claim.citations.some((citation) =>
      currentChecks(byCitation.get(citation.id) ?? [], hash, citationHash(claim.id, citation)).some(
        ({ result }) => result === "confirms",
      ),
    );
    if (confirmed) checked.add(claim.id);
  }
  return checked;
}

/** Whether the same rank for the same reason is only said in another language. */
function reworded(before: Json, after: Json): boolean {
  return (
    member(before, "rank") === member(after, "rank") && member(before, "reason") === member(after, "reason")
  );
}

function ranked(claim: Json): boolean {
  const rank = member(claim, "rank");
  return rank !== null && member(rank, "rank") !== "normal";
}
