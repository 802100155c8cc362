import { byPassage } from "@convenio/domain/evidence/passages";
import { changedCitations } from "@convenio/domain/proposal/changed-citations";
import { changedWarnings } from "@convenio/domain/proposal/changed-warnings";
import type { SubjectContent } from "@convenio/domain/proposal/draft";
import type { MayPublishFacts } from "@convenio/domain/proposal/may-publish";
import { approvalsNeeded } from "@convenio/domain/proposal/policy";
import type { Patchset } from "@convenio/domain/proposal/proposal";
import { checkedClaims, riskOf } from "@convenio/domain/proposal/risk-of";
import type { PatchsetView } from "@convenio/domain/reading/proposal-page";
import type { Db } from "../client.ts";
import { contentsAt } from "./subjects.ts";

/** The current patchset as reviewers read it: each operation with its risk, each passage with its citations and checks. */
export async function patchsetView(
  db: Db,
  current: Patchset,
  { heads, checks, policy }: Pick<MayPublishFacts, "heads" | "checks" | "policy">,
): Promise<PatchsetView> {
  const { number, hash, submittedAt, submittedBy, authors, rationale, terms, risk } = current;
  const bases = await contentsAt(
    db,
    current.subjects.map(({ type, id, base }) => ({ type, id, number: base })),
  );
  const riskFacts = new Map(
    current.subjects.map(({ id }) => {
      const base = bases.get(id) ?? null;
      return [id, { isNew: base === null, checked: checkedClaims(id, base, checks) }];
    }),
  );
  return {
    number,
    hash,
    submittedAt,
    submittedBy,
    authors: [...authors],
    rationale,
    terms,
    policy,
    risk,
    needed: approvalsNeeded(policy, risk),
    subjects: current.subjects.map(({ type, id, base, content }) => ({
      type,
      id,
      base,
      head: heads.get(id) ?? 0,
      baseContent: bases.get(id) ?? null,
      content,
    })),
    operations: current.operations.map((operation) => {
      const facts = riskFacts.get(operation.subject.id) ?? { isNew: true, checked: new Set<string>() };
      return { ...operation, risk: risk === "import" ? risk : riskOf(operation, facts) };
    }),
    passages: byPassage(changedCitations(current, checks)),
    warnings: changedWarnings(current),
  };
}

/** The title of a content in its own language, else in any; of a source its title. Empty when it has none yet. */
export function titleOf(content: SubjectContent): string {
  if (content.type === "source") return content.csl.title;
  if (content.type === "audit")
    return content.titles[content.language] ?? Object.values(content.titles)[0] ?? "";
  const own = content.prose[content.language]?.title ?? "";
  return own !== "" ? own : (Object.values(content.prose).find(({ title }) => title !== "")?.title ?? "");
}
