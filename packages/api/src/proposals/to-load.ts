import type { Db } from "@convenio/db/client";
import { lastImports } from "@convenio/db/queries/last-imports";
import { headsOf } from "@convenio/db/queries/subjects";
import type { DraftSubject, SubjectContent } from "@convenio/domain/proposal/draft";
import { diff } from "@convenio/domain/revision/diff";

/** `edited`: people have changed it since it was loaded, so what is given now is left out. */
export type Outcome = "loaded" | "unchanged" | "edited";

type Given = { readonly id: string; readonly content: SubjectContent };

/**
 * What a load has to do with each subject that it is given: nothing when it was loaded already with this content,
 * nothing either when people have published a change since; else a change of its head.
 */
export async function toLoad(
  tx: Db,
  given: readonly Given[],
): Promise<{ outcomes: { id: string; outcome: Outcome }[]; subjects: DraftSubject[] }> {
  const ids = given.map(({ id }) => id);
  const heads = await headsOf(tx, ids);
  const imports = await lastImports(tx, ids);
  const outcomes = given.map((one) => {
    const [head, imported] = [heads.get(one.id), imports.get(one.id)];
    const known = [head?.content, imported?.content];
    if (known.some((content) => content !== undefined && equal(one, content)))
      return { id: one.id, outcome: "unchanged" as const };
    const outcome: Outcome = head?.number === imported?.number ? "loaded" : "edited";
    return { id: one.id, outcome };
  });
  const loaded = new Set(outcomes.filter(({ outcome }) => outcome === "loaded").map(({ id }) => id));
  const subjects = given
    .filter(({ id }) => loaded.has(id))
    .map(({ id, content }) => ({ id, base: heads.get(id)?.number ?? 0, content }));
  return { outcomes, subjects };
}

function equal({ id, content }: Given, before: SubjectContent): boolean {
  if (before.type !== content.type) return false;
  return diff({ type: content.type, id }, before, content).length === 0;
}
