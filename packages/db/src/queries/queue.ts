import type { Risk } from "@convenio/domain/proposal/risk";
import { risks } from "@convenio/domain/proposal/risk";
import { openStates, type ProposalState, reviewStates } from "@convenio/domain/proposal/states";
import type { QueuePage } from "@convenio/domain/reading/proposal-page";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { onPage, pageCount } from "../fragments/list-page.ts";
import { namesOf } from "./names.ts";
import { outdatedTexts } from "./outdated-texts.ts";
import { type ProposalRows, proposalRows } from "./proposal-rows.ts";

/** What a reviewer looks at; `page` from 1. `mine`: only those on which the reader has given a verdict. */
export type QueueFilter = {
  readonly state?: ProposalState;
  readonly risk?: Risk;
  readonly mine?: boolean;
  readonly page: number;
};

const rowsAtOnce = 30;

const underReview = sql`p.state in ${inStates(reviewStates)} and p.origin <> 'import'`;

/**
 * Proposals that await a decision, riskiest first, then oldest first, 30 a page. Each facet counts under all other
 * filters. Beside them, on every page, the published texts that are outdated.
 */
export async function reviewQueue(db: Db, reader: string, filter: QueueFilter): Promise<QueuePage> {
  const judged = sql`exists (select from review r where r.proposal_id = p.id and r.person_id = ${reader}
    and r.verdict in ('approve', 'request-changes', 'reject'))`;
  const byState = filter.state === undefined ? sql`true` : sql`p.state = ${filter.state}`;
  const byRisk = filter.risk === undefined ? sql`true` : sql`p.risk = ${filter.risk}`;
  const byMine = filter.mine === true ? judged : sql`true`;
  const { rows } = await db.execute<{ id: string }>(sql`
    select p.id from proposal p where ${underReview} and ${byState} and ${byRisk} and ${byMine}
    order by array_position(${riskiestFirst}, p.risk::text), p.submitted_at, p.id
    ${onPage(filter.page, rowsAtOnce)}`);
  const count = async (column: SQL, where: SQL) => {
    const found = await db.execute<{ value: string; count: number }>(sql`
      select ${column} as value, count(*)::integer as count from proposal p
      where ${underReview} and ${where} group by 1 order by 1`);
    return found.rows;
  };
  const state = await count(sql`p.state::text`, sql`${byRisk} and ${byMine}`);
  const all = await count(sql`'all'`, sql`${byState} and ${byRisk} and ${byMine}`);
  const total = all[0]?.count ?? 0;
  const mine = await count(sql`'mine'`, sql`${byState} and ${byRisk} and ${judged}`);
  const found = await proposalRows(
    db,
    rows.map(({ id }) => id),
  );
  const outdated = await outdatedTexts(db);
  const { entries } = await namesOf(db, { entries: outdated.map(({ entry }) => entry) });
  return {
    rows: found.rows,
    names: { ...found.names, entries: { ...found.names.entries, ...entries } },
    outdated,
    total,
    page: filter.page,
    pages: pageCount(total, rowsAtOnce),
    facets: {
      state,
      risk: await count(sql`p.risk::text`, sql`${byState} and ${byMine}`),
      mine: mine[0]?.count ?? 0,
    },
  };
}

const riskiestFirst = sql.raw(`array[${[...risks].reverse().map((risk) => `'${risk}'`)}]`);

/** The proposals of which this person is an author, last saved first; at most 200. */
export async function proposalsOf(db: Db, person: string): Promise<ProposalRows> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select p.id from proposal p join proposal_author a on a.proposal_id = p.id and a.person_id = ${person}
    order by p.draft_saved_at desc, p.id limit 200`);
  return proposalRows(
    db,
    rows.map(({ id }) => id),
  );
}

/** What awaits a person: proposals in the queue of which they are no author, and their own that have not ended. */
export async function awaiting(db: Db, person: string): Promise<{ waiting: number; open: number }> {
  const own = sql`exists (select from proposal_author a where a.proposal_id = p.id and a.person_id = ${person})`;
  const { rows } = await db.execute<{ waiting: number; open: number }>(sql`
    select (count(*) filter (where ${underReview} and not ${own}))::integer as waiting,
      (count(*) filter (where ${own}))::integer as open
    from proposal p where p.state in ${inStates(openStates)}`);
  return rows[0] ?? { waiting: 0, open: 0 };
}

function inStates(states: readonly ProposalState[]): SQL {
  return sql.raw(`(${states.map((state) => `'${state}'`).join(", ")})`);
}
