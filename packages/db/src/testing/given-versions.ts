import type { Check, CheckResult } from "@convenio/domain/evidence/check";
import { citationHash, claimHash } from "@convenio/domain/evidence/hash";
import type { SubjectContent } from "@convenio/domain/proposal/draft";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { appendAudit } from "../queries/audit.ts";
import { person } from "../schema/state.ts";
import { checkRecord } from "../schema/truth.ts";
import { authorship, citationVersion, claimVersion } from "../schema/versions.ts";
import { idOf } from "./sample-content.ts";

type Asserted = {
  id: string;
  hash: string;
  author: string;
  subjects: { id: string; content: SubjectContent }[];
};

/** The versions of claims and citations that a patchset asserts first, and that `author` wrote them. */
export async function givenVersions(tx: Db, { id, hash, author, subjects }: Asserted): Promise<void> {
  await tx.insert(authorship).values({ objectType: "patchset", objectId: `${id}/1`, hash, personId: author });
  for (const subject of subjects) {
    if (subject.content.type !== "entry") continue;
    for (const claim of subject.content.claims) {
      const version = {
        claimId: claim.id,
        hash: claimHash(subject.id, claim),
        entryId: subject.id,
        proposalId: id,
      };
      const first = await tx.insert(claimVersion).values(version).onConflictDoNothing().returning();
      if (first.length > 0) await wrote(tx, "claim", claim.id, version.hash, author);
      for (const citation of claim.citations) {
        if (citation.source === null) continue;
        const cited = {
          citationId: citation.id,
          hash: citationHash(claim.id, citation),
          claimId: claim.id,
          sourceId: citation.source,
          sourceKind: "government",
          stance: citation.stance,
          proposalId: id,
        };
        const isNew = await tx.insert(citationVersion).values(cited).onConflictDoNothing().returning();
        if (isNew.length > 0) await wrote(tx, "citation", citation.id, cited.hash, author);
      }
    }
  }
}

async function wrote(
  tx: Db,
  objectType: "claim" | "citation",
  objectId: string,
  hash: string,
  personId: string,
) {
  await tx.insert(authorship).values({ objectType, objectId, hash, personId });
}

/** A person with this name; the id follows from it. */
export async function givenPerson(
  tx: Db,
  name: string,
  role: "contributor" | "reviewer" | "editor",
): Promise<string> {
  const id = idOf(name);
  await tx.insert(person).values({
    id,
    email: `${name.toLowerCase().replaceAll(" ", ".")}@example.org`,
    name,
    role,
    createdAt: "2026-01-01T00:00:00.000Z",
  });
  return id;
}

type Checked = { claim: string; citation: string; by: string; result: CheckResult; at: string };

/** A check on the newest submitted version of a citation, without refreshing anything. */
export async function givenCheck(tx: Db, { claim, citation, by, result, at }: Checked): Promise<Check["id"]> {
  const id = idOf(`${citation}/${by}/${at}`);
  const { rows } = await tx.execute<{ claim: string; citation: string }>(sql`
    select v.hash as claim, c.hash as citation from citation_version c
    join claim_version v on v.claim_id = c.claim_id
    join patchset a on a.proposal_id = c.proposal_id join patchset b on b.proposal_id = v.proposal_id
    where c.citation_id = ${citation}::uuid and c.claim_id = ${claim}::uuid
    order by a.submitted_at desc, b.submitted_at desc limit 1`);
  const [found] = rows;
  if (found === undefined) throw new Error(`no version of citation ${citation}`);
  await tx.insert(checkRecord).values({
    id,
    claimId: claim,
    claimHash: found.claim,
    citationId: citation,
    citationHash: found.citation,
    personId: by,
    result,
    at,
  });
  await appendAudit(tx, { act: "checks-recorded", proposal: null, subject: null, by, at, detail: null });
  return id;
}
