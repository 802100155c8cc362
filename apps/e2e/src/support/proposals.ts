import type { Api } from "./api.ts";
import type { Draft, Subject } from "./content.ts";

// Proposals made through the procedures, where a journey is about what comes after them.

type Passage = {
  citations: {
    claim: string;
    claimHash: string;
    citation: string;
    citationHash: string;
    checks: { id: string }[];
  }[];
};
export type ProposalPage = {
  state: string;
  draft: { version: number; draft: Draft; terms: string | null } | null;
  current: {
    number: number;
    hash: string;
    operations: { cell: string; before: unknown; after: unknown }[];
    passages: Passage[];
    warnings: { key: string }[];
  } | null;
  published: { subject: string; slug: string | null }[];
};

const rationale = "Made by a test, to see what becomes of it.";

/** A proposal as this person sees it. */
export const proposalPage = (api: Api, id: string) => api.query<ProposalPage>("proposals.page", { id });

/** Saves these subjects as the whole draft; the new version. */
export async function save(api: Api, id: string, subjects: Subject[], why = rationale): Promise<number> {
  const { draft } = await proposalPage(api, id);
  const input = { id, version: draft?.version ?? 0, draft: { rationale: why, subjects } };
  return (await api.mutate<{ version: number }>("proposals.save", input)).version;
}

/** Opens a draft of new subjects; its id. */
export async function draft(api: Api, subjects: Subject[], why = rationale): Promise<string> {
  const about = { type: "new", kind: "exercise", language: "en" };
  const { id } = await api.mutate<{ id: string }>("proposals.open", { about });
  await save(api, id, subjects, why);
  return id;
}

/** Opens a draft of a change to a published entry, as `change` leaves its content; the proposal's id. */
export async function draftChange(
  api: Api,
  slug: string,
  change: (subject: Subject) => Subject[],
  why = rationale,
): Promise<string> {
  const { body } = await api.query<{ body: { id: string } }>("entries.page", { slug });
  const { id } = await api.mutate<{ id: string }>("proposals.open", {
    about: { type: "entry", id: body.id },
  });
  const opened = (await proposalPage(api, id)).draft?.draft.subjects[0];
  if (!opened) throw new Error("a draft of a change begins with its entry");
  await save(api, id, change(opened), why);
  return id;
}

/** Submits what is saved, and accepts the terms where they are asked for; the patchset's number. */
export async function submit(api: Api, id: string): Promise<number> {
  const { draft } = await proposalPage(api, id);
  const input = { id, version: draft?.version ?? 0, terms: draft?.terms ?? null };
  return (await api.mutate<{ patchset: number }>("proposals.submit", input)).patchset;
}

/** Answers every passage of the current patchset with "confirms". */
export async function checkAll(api: Api, id: string, result = "confirms", reason?: string): Promise<void> {
  const { current } = await proposalPage(api, id);
  const answers = (current?.passages ?? []).flatMap(({ citations }) =>
    citations.map(({ checks: _, claim, claimHash, citation, citationHash }) => {
      return { claim, claimHash, citation, citationHash, result, ...(reason ? { reason } : {}) };
    }),
  );
  if (answers.length > 0) await api.mutate("checks.record", { citations: answers });
}

/** What a verdict names: the patchset that is on screen. */
export async function onScreen(api: Api, id: string) {
  const { current } = await proposalPage(api, id);
  if (!current) throw new Error("nothing was submitted");
  return { proposal: id, patchset: current.number, hash: current.hash };
}

/** The input of an approval by somebody who has read every check and warning there is. */
export async function approval(api: Api, id: string) {
  const { current } = await proposalPage(api, id);
  const read = (current?.passages ?? []).flatMap(({ citations }) =>
    citations.flatMap(({ checks }) => checks.map((check) => check.id)),
  );
  const acknowledged = (current?.warnings ?? []).map(({ key }) => key);
  return { ...(await onScreen(api, id)), read, acknowledged };
}

/** Checks everything and approves with two reviewers: what the highest risk needs. The first entry's slug. */
export async function approveAll(reviewer: Api, reviewer2: Api, id: string): Promise<string> {
  await checkAll(reviewer, id);
  const first = await reviewer.mutate<{ state: string }>("reviews.approve", await approval(reviewer, id));
  if (first.state !== "published") await reviewer2.mutate("reviews.approve", await approval(reviewer2, id));
  const { state, published } = await proposalPage(reviewer, id);
  if (state !== "published") throw new Error(`two approvals left the proposal ${state}`);
  return published.find(({ slug }) => slug !== null)?.slug ?? "";
}

/** Submits a draft and has it published; the first entry's slug. */
export async function publish(author: Api, reviewer: Api, reviewer2: Api, id: string): Promise<string> {
  await submit(author, id);
  return approveAll(reviewer, reviewer2, id);
}
