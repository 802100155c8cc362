import { gatheredTerms } from "@convenio/domain/entry/gathered-terms";
import { kindsWith } from "@convenio/domain/kinds/all";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import type { Surroundings } from "@convenio/domain/reading/surroundings";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { keptPlan } from "../kept-plan.ts";
import { targetsOf } from "../projections/mentions.ts";
import { texts } from "../sql-values.ts";
import { actorLanding } from "./actor-landing.ts";
import { gatheredClaims } from "./gathered-claims.ts";
import { namesOf } from "./names.ts";
import { participantsMatrix } from "./participants-matrix.ts";
import { seeAlso } from "./see-also.ts";

const gathering = kindsWith(({ gathers }) => gathers !== undefined);

type Found = Omit<Surroundings, "names">;

/**
 * What stands around the page of the entry at `slug` on the ISO day `today`: what its kind has of it, each by one
 * statement; null when nothing is published there.
 */
export async function surroundings(db: Db, slug: string, today: string): Promise<Surroundings | null> {
  const { rows } = await db.execute<{ id: string; kind: string; claims: PageBody["claims"] | null }>(
    keptPlan(
      "around",
      sql`
    select entry_id as id, kind, case when kind = any(${texts(gathering)}) then body -> 'claims' end as claims
    from page where slug = ${slug}`,
    ),
  );
  const [head] = rows;
  if (head === undefined) return null;
  const { id, kind, claims } = head;
  const [matrix, gathered, actor, also] = await Promise.all([
    participantsMatrix(db, { whole: id, kind, today }),
    claims && gatheredClaims(db, gatheredTerms({ kind, claims }), today),
    actorLanding(db, { actor: id, kind, today }),
    seeAlso(db, id),
  ]);
  const found: Found = { matrix, gathered, actor, seeAlso: also };
  return { ...found, names: await namesOf(db, { entries: named(found) }) };
}

/** Every entry that these mention. */
function named({ matrix, gathered, actor, seeAlso: also }: Found): string[] {
  const claims = [...(gathered ?? []).flatMap((term) => term.claims), ...(actor?.disputes ?? [])];
  return [
    ...(matrix?.parts ?? []).map(({ entry }) => entry),
    ...(matrix?.rows ?? []).map((row) => row.actor),
    ...claims.flatMap(({ entry, claim }) => [entry, ...targetsOf(claim)]),
    ...also.flatMap(({ entry, shared }) => [entry, ...shared]),
    ...(actor === null ? [] : namedByActor(actor)),
  ];
}

function namedByActor({ partners, inForce, years, gaps }: NonNullable<Found["actor"]>): string[] {
  return [
    ...partners.map(({ actor }) => actor),
    ...inForce.map(({ agreement }) => agreement),
    ...years.flatMap(({ entries }) => entries.map(({ entry }) => entry)),
    ...gaps.notResearched,
    ...gaps.noneFound.map(({ actor }) => actor),
  ];
}
