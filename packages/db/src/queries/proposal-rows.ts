import { changedCitations } from "@convenio/domain/proposal/changed-citations";
import { approvalsNeeded } from "@convenio/domain/proposal/policy";
import { tally } from "@convenio/domain/proposal/standing";
import type { Names } from "@convenio/domain/reading/names";
import type { ProposalRow } from "@convenio/domain/reading/proposal-page";
import type { Db } from "../client.ts";
import { checksOn } from "../projections/truth.ts";
import { auditSlugs } from "./audit-slugs.ts";
import { claimIds } from "./draft-facts.ts";
import { namesOf } from "./names.ts";
import { titleOf } from "./patchset-view.ts";
import { currentPatchsets } from "./patchsets.ts";
import { policyOf } from "./policies.ts";
import { parallelTo } from "./proposal-parallel.ts";
import { readProposals } from "./proposals.ts";
import { membersOf, reviewsOf } from "./reviews.ts";

/** Lines of lists with the names they need. */
export type ProposalRows = { rows: ProposalRow[]; names: Names };

/** These proposals as lines of a list, in the order given; as many queries for one as for fifty. */
export async function proposalRows(db: Db, ids: readonly string[]): Promise<ProposalRows> {
  const kept = new Map((await readProposals(db, ids)).map((one) => [one.proposal.id, one]));
  const patchsets = await currentPatchsets(db, ids);
  const contents = [...patchsets.values()].flatMap(({ subjects }) => subjects.map(({ content }) => content));
  const checks = await checksOn(db, claimIds(contents));
  const reviews = await reviewsOf(db, ids);
  const members = await membersOf(
    db,
    [...reviews.values()].flat().map(({ person }) => person),
  );
  const policies = new Map(
    await Promise.all(
      [...new Set([...patchsets.values()].map(({ policyVersion }) => policyVersion))].map(
        async (version) => [version, await policyOf(db, version)] as const,
      ),
    ),
  );
  const parallel = await parallelTo(db, ids);
  const all = [...kept.values()];
  const names = await namesOf(db, {
    entries: all.flatMap(({ stored }) => stored.draft.subjects.slice(0, 1).map(({ id }) => id)),
    people: all.flatMap(({ proposal }) => proposal.authors),
  });
  const audits = await auditSlugs(
    db,
    all.flatMap(({ stored }) => stored.draft.subjects.slice(0, 1).map(({ id }) => id)),
  );
  const rows = ids.flatMap((id): ProposalRow[] => {
    const one = kept.get(id);
    if (one === undefined) return [];
    const { proposal, stored } = one;
    const current = patchsets.get(id) ?? null;
    const policy = current === null ? undefined : policies.get(current.policyVersion);
    const counted =
      current === null || policy === undefined
        ? { approvals: 0, needed: 0 }
        : {
            approvals: tally(current, reviews.get(id) ?? [], members, policy).approvals,
            needed: approvalsNeeded(policy, current.risk),
          };
    const subjects = current?.subjects ?? stored.draft.subjects;
    return [
      {
        id,
        state: proposal.state,
        subject: aboutOf(subjects, names, audits),
        subjects: subjects.length,
        rationale: current?.rationale ?? stored.draft.rationale,
        authors: [...proposal.authors],
        openedAt: proposal.openedAt,
        savedAt: stored.savedAt,
        submittedAt: current?.submittedAt ?? null,
        patchset: current?.number ?? null,
        risk: current?.risk ?? null,
        operations: current?.operations.length ?? 0,
        ...counted,
        unchecked:
          current === null
            ? 0
            : changedCitations(current, checks).filter((citation) => citation.checks.length === 0).length,
        demonstration: proposal.demonstration,
        parallel: parallel.get(id)?.length ?? 0,
      },
    ];
  });
  return { rows, names };
}

function aboutOf(
  subjects: readonly {
    readonly id: string;
    readonly base: number;
    readonly content: Parameters<typeof titleOf>[0];
  }[],
  names: Names,
  auditSlugs: ReadonlyMap<string, string>,
): ProposalRow["subject"] {
  const [first] = subjects;
  if (first === undefined) return { type: "entry", id: "", kind: "", title: "", slug: null, isNew: true };
  const { id, base, content } = first;
  return {
    type: content.type,
    id,
    kind: content.type === "audit" ? "audit" : content.kind,
    title: titleOf(content),
    slug: names.entries[id]?.slug ?? auditSlugs.get(id) ?? null,
    isNew: base === 0,
  };
}
