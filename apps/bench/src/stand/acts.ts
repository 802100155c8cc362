import type { Visitor } from "./visitor.ts";

type Prose = { summary: string } & Record<string, unknown>;
/** A subject of a draft, as far as the stand changes it. */
export type Subject = {
  id: string;
  base: number;
  content: { language: string; prose: Record<string, Prose | null> } & Record<string, unknown>;
};
type Passage = {
  citations: {
    claim: string;
    claimHash: string;
    citation: string;
    citationHash: string;
    checks: { id: string }[];
  }[];
};
type ProposalPage = {
  state: string;
  draft: { version: number; draft: { subjects: Subject[] }; terms: string | null } | null;
  current: { number: number; hash: string; passages: Passage[]; warnings: { key: string }[] } | null;
};

const rationale = "A change of wording, made by a benchmark.";
const load = (by: Visitor, id: string) => by.query<ProposalPage>("proposals.page", { id });

/** The id of the entry with this slug. */
export async function entryId(by: Visitor, slug: string): Promise<string> {
  return (await by.query<{ body: { id: string } }>("entries.page", { slug })).body.id;
}

/** Opens a proposal on a published entry and saves `change` of what it says; the proposal's id. */
export async function draftChange(
  author: Visitor,
  entry: string,
  change: (subject: Subject) => Subject,
): Promise<string> {
  const { id } = await author.mutate<{ id: string }>("proposals.open", {
    about: { type: "entry", id: entry },
  });
  const { draft } = await load(author, id);
  const [subject] = draft?.draft.subjects ?? [];
  if (!draft || !subject) throw new Error("a draft of a change begins with its entry");
  const subjects = [change(subject)];
  await author.mutate("proposals.save", { id, version: draft.version, draft: { rationale, subjects } });
  return id;
}

/** Puts these words at the end of the summary in the entry's own language: a change of low risk. */
export function reworded(words: string): (subject: Subject) => Subject {
  return (subject) => {
    const { language, prose } = subject.content;
    const own = prose[language];
    if (!own) throw new Error(`the entry has no text in ${language}`);
    const summary = `${own.summary.replace(/ \[[^\]]*\]$/, "")} [${words}]`;
    return {
      ...subject,
      content: { ...subject.content, prose: { ...prose, [language]: { ...own, summary } } },
    };
  };
}

/** Submits what is saved, accepting the terms where they are asked for. */
export async function submit(author: Visitor, id: string): Promise<void> {
  const { draft } = await load(author, id);
  await author.mutate("proposals.submit", { id, version: draft?.version ?? 0, terms: draft?.terms ?? null });
}

/** What an approval of the current patchset says, by somebody who has read every check and warning. */
export async function approval(reviewer: Visitor, id: string) {
  const { current } = await load(reviewer, id);
  if (!current) throw new Error("nothing was submitted");
  const read = current.passages.flatMap(({ citations }) =>
    citations.flatMap(({ checks }) => checks.map((check) => check.id)),
  );
  const acknowledged = current.warnings.map(({ key }) => key);
  return { proposal: id, patchset: current.number, hash: current.hash, read, acknowledged };
}

/** Approves the current patchset; what became of the proposal. */
export async function approve(reviewer: Visitor, id: string): Promise<string> {
  const { state } = await reviewer.mutate<{ state: string }>("reviews.approve", await approval(reviewer, id));
  return state;
}
