import { sql } from "drizzle-orm";
import { connect, type Db } from "../client.ts";
import { claimPage } from "../queries/claim-page.ts";
import { coverage } from "../queries/coverage.ts";
import { entryBrowse } from "../queries/entry-browse.ts";
import { entryHistory } from "../queries/entry-history.ts";
import { entryPage } from "../queries/entry-page.ts";
import { homePage } from "../queries/home-page.ts";
import { partnerComparison } from "../queries/partner-comparison.ts";
import { sourcePage } from "../queries/source-page.ts";
import { sourceRegister } from "../queries/source-register.ts";
import { surroundings } from "../queries/surroundings.ts";

/** A public query and, in one clause, what limits it. */
type Asked = { name: string; limit: string; run: (db: Db) => Promise<unknown> };

/** A node of a plan as PostgreSQL writes it in JSON. */
type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  Plans?: Node[];
};
type Explained = { Plan: Node; "Planning Time": number; "Execution Time": number };

/** Lines of a Markdown table: each public query on the database at `url`, its time and what it mostly reads. */
async function explainQueries(url: string, today: string): Promise<string[]> {
  const connection = await connect({ url });
  const { db } = connection;
  try {
    const first = async (query: ReturnType<typeof sql>) => {
      const { rows } = await db.execute<{ found: string }>(query);
      return rows[0]?.found ?? "";
    };
    const slugs = {
      edition: await first(
        sql`select slug as found from page where kind = 'exercise-edition' order by slug desc limit 1`,
      ),
      agreement: await first(
        sql`select slug as found from page where kind = 'agreement' order by slug desc limit 1`,
      ),
      country: await first(
        sql`select slug as found from page join (select actor_id, count(*) from participation group by 1 order by 2 desc limit 1) a
          on actor_id = entry_id`,
      ),
    };
    const source = await first(
      sql`select source_id as found from published_citation group by 1 order by count(*) desc limit 1`,
    );
    const claim = await first(sql`select claim_id as found from published_claim order by claim_id limit 1`);
    const browse = (filter: object) => (on: Db) => entryBrowse(on, { page: 1, today, lang: "es", ...filter });
    const asked: Asked[] = [
      { name: "entry", limit: "its own row; names by id", run: (on) => entryPage(on, slugs.edition, today) },
      {
        name: "around an edition",
        limit: "its siblings by index; each name at most 200 times",
        run: (on) => surroundings(on, slugs.edition, today),
      },
      {
        name: "around an agreement",
        limit: "each name at most 200 times",
        run: (on) => surroundings(on, slugs.agreement, today),
      },
      {
        name: "the country most entries name",
        limit: "100 rows of what names it, and their number",
        run: (on) => entryPage(on, slugs.country, today),
      },
      {
        name: "around that country",
        limit: "the entries in which it takes part",
        run: (on) => surroundings(on, slugs.country, today),
      },
      { name: "list", limit: "20 rows in the order of an index; counts made beforehand", run: browse({}) },
      {
        name: "list, one kind",
        limit: "the entries that the filter finds, one narrow row each",
        run: browse({ kind: "agreement" }),
      },
      {
        name: "list, a country and a kind",
        limit: "the same for each filter without the other",
        run: browse({ kind: "agreement", country: "peru" }),
      },
      {
        name: "list, evidence",
        limit: "the entries that the filter finds",
        run: browse({ evidence: "checked" }),
      },
      {
        name: "search, two words",
        limit: "the documents that hold both",
        run: browse({ q: "ejercicio naval" }),
      },
      {
        name: "search, a common word",
        limit: "the documents that hold it: each is ranked",
        run: browse({ q: "exercise" }),
      },
      {
        name: "search, misspelt",
        limit: "titles that share half the letters of three",
        run: browse({ q: "panmaxx" }),
      },
      {
        name: "claim",
        limit: "the revisions of its entry",
        run: (on) => claimPage(on, { id: claim, today }),
      },
      { name: "history", limit: "the revisions of the entry", run: (on) => entryHistory(on, slugs.edition) },
      {
        name: "the source most cited",
        limit: "the claims that cite it, sorted by title",
        run: (on) => sourcePage(on, { id: source, page: 1, today }),
      },
      {
        name: "register of sources",
        limit: "the number of sources",
        run: (on) => sourceRegister(on, { page: 1 }),
      },
      { name: "home", limit: "counts made beforehand", run: (on) => homePage(on, today) },
      { name: "coverage", limit: "the number of sources cited", run: (on) => coverage(on, today) },
      {
        name: "partners",
        limit: "what takes part in every entry",
        run: (on) => partnerComparison(on, {}),
      },
    ];
    const lines = ["| query | statements | ms | limited by | mostly reads |", "|---|---|---|---|---|"];
    for (const { name, limit, run } of asked) {
      const plans = await plansOf(db, run);
      const ms = plans.reduce((sum, plan) => sum + plan["Planning Time"] + plan["Execution Time"], 0);
      lines.push(
        `| ${name} | ${plans.length} | ${ms.toFixed(1)} | ${limit} | ${readBy(plans.map(({ Plan }) => Plan))} |`,
      );
    }
    return lines;
  } finally {
    await connection.close();
  }
}

/** The plans of every statement that a query sends, at its second run. */
async function plansOf(db: Db, run: Asked["run"]): Promise<Explained[]> {
  await run(db);
  const plans: Explained[] = [];
  const watched = new Proxy(db, {
    get(target, property, receiver) {
      if (property !== "execute") return Reflect.get(target, property, receiver);
      return async (query: ReturnType<typeof sql>) => {
        const { rows } = await target.execute<{ "QUERY PLAN": Explained[] }>(
          sql`explain (analyze, timing off, format json) ${query}`,
        );
        const [found] = rows[0]?.["QUERY PLAN"] ?? [];
        if (found) plans.push(found);
        return target.execute(query);
      };
    },
  });
  await run(watched);
  return plans;
}

/** What is read most: the three scans with the most rows. */
function readBy(plans: readonly Node[]): string {
  const scans = new Map<string, number>();
  const visit = (node: Node) => {
    const rows = node["Actual Rows"] * node["Actual Loops"];
    const of = node["Index Name"] ?? node["Relation Name"];
    if (of !== undefined && rows > 0) {
      const how = node["Node Type"] === "Seq Scan" ? `all of ${of}` : of;
      scans.set(how, (scans.get(how) ?? 0) + rows);
    }
    for (const one of node.Plans ?? []) visit(one);
  };
  for (const plan of plans) visit(plan);
  const most = [...scans].sort(([, a], [, b]) => b - a).slice(0, 3);
  return most.map(([of, rows]) => `\`${of}\` ${rows.toLocaleString("en")}`).join(", ");
}

const [, , url = "", today = ""] = process.argv;
for (const line of await explainQueries(url, today)) console.log(line);
