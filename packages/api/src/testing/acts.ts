import type { CheckResult } from "@convenio/domain/evidence/check";
import type { DraftSubject } from "@convenio/domain/proposal/draft";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { termsInForce } from "@convenio/domain/proposal/terms";
import type { PatchsetView } from "@convenio/domain/reading/proposal-page";
import type { RouterInputs } from "../router.ts";
import type { Stage } from "./stage.ts";

const rationale = "What changes, and why it should.";

/** Opens a proposal about the first subject and saves these subjects in it; its id and draft version. */
export async function drafted(
  stage: Stage,
  author: string,
  subjects: DraftSubject[],
): Promise<{ id: string; version: number }> {
  const first = subjects[0];
  if (first === undefined) throw new Error("a draft has a subject");
  const about: RouterInputs["proposals"]["open"]["about"] =
    first.base > 0
      ? { type: first.content.type, id: first.id }
      : first.content.type === "entry"
        ? { type: "new", kind: first.content.kind, language: first.content.language }
        : { type: "new", kind: "country", language: "en" };
  const { id } = await stage.as(author).proposals.open({ about });
  return { id, version: await saved(stage, author, id, subjects) };
}

/** Saves these subjects over whatever the draft holds; the new version. */
export async function saved(
  stage: Stage,
  author: string,
  id: string,
  subjects: DraftSubject[],
): Promise<number> {
  const page = await stage.as(author).proposals.page({ id });
  const draft = { rationale, subjects };
  const { version } = await stage.as(author).proposals.save({ id, version: page.draft?.version ?? 0, draft });
  return version;
}

/** Drafts and submits; the proposal's id. */
export async function submitted(stage: Stage, author: string, subjects: DraftSubject[]): Promise<string> {
  const { id, version } = await drafted(stage, author, subjects);
  await stage.as(author).proposals.submit({ id, version, terms: termsInForce });
  return id;
}

/** The patchset under review as this reader sees it. */
export async function current(stage: Stage, reader: string, id: string): Promise<PatchsetView> {
  const { current } = await stage.as(reader).proposals.page({ id });
  if (current === null) throw new Error("nothing was submitted");
  return current;
}

/** Records the same answer for every citation of the patchset. */
export async function checkedAll(
  stage: Stage,
  checker: string,
  id: string,
  result: CheckResult = "confirms",
): Promise<void> {
  const { passages } = await current(stage, checker, id);
  const citations = passages.flatMap((passage) =>
    passage.citations.map(({ claim, claimHash, citation, citationHash }) => ({
      claim,
      claimHash,
      citation,
      citationHash,
      result,
    })),
  );
  if (citations.length > 0) await stage.as(checker).checks.record({ citations });
}

/** The input of an approval of what is on this reviewer's screen, having read every check and warning there. */
export async function approvalBy(
  stage: Stage,
  reviewer: string,
  id: string,
): Promise<RouterInputs["reviews"]["approve"]> {
  const patchset = await current(stage, reviewer, id);
  const read = patchset.passages.flatMap((passage) =>
    passage.citations.flatMap((citation) => citation.checks.map((check) => check.id)),
  );
  return {
    proposal: id,
    patchset: patchset.number,
    hash: patchset.hash,
    read,
    acknowledged: patchset.warnings.map(({ key }) => key),
  };
}

/** Approves what is on screen; the state after it. */
export async function approved(stage: Stage, reviewer: string, id: string): Promise<ProposalState> {
  const { state } = await stage.as(reviewer).reviews.approve(await approvalBy(stage, reviewer, id));
  return state;
}

/** Checks everything, then two approvals: what high risk needs. */
export async function published(stage: Stage, author: string, subjects: DraftSubject[]): Promise<string> {
  const id = await submitted(stage, author, subjects);
  await checkedAll(stage, "reviewer", id);
  const state = await approved(stage, "reviewer", id);
  if (state !== "published") await approved(stage, "reviewer2", id);
  return id;
}
