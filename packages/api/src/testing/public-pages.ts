import {
  auditTags,
  claimTags,
  entryTags,
  revisionsTags,
  revisionTags,
  sourceTags,
} from "@convenio/domain/reading/page-tags";
import type { Stage } from "./stage.ts";

/** A public document: what it is made from, as text, and its tags. */
export type Page = { text: string; tags: readonly string[] };

/** Every public document that depends on the record, by a name for its address. `claims`: those that may exist. */
export async function publicPages(stage: Stage, claims: Iterable<string>): Promise<Map<string, Page>> {
  const reader = stage.as("anonymous");
  const pages = new Map<string, Page>();
  const keep = (name: string, tags: readonly string[], ...shown: unknown[]) => {
    // The day of reading is no part of the record: a page ends with it.
    const text = JSON.stringify(shown, (key, value) => (key === "asOf" ? undefined : value));
    pages.set(name, { text, tags });
  };
  const register = await reader.sources.register({});
  const audits = await reader.audits.list();
  const { pages: last, ...everything } = await reader.entries.browse({ sort: "title" });
  const entries = everything.rows;
  for (let page = 2; page <= last; page += 1)
    entries.push(...(await reader.entries.browse({ sort: "title", page })).rows);
  keep("home", ["home"], await reader.entries.home());
  keep("entries", ["entries"], everything);
  keep("entries, newest", ["entries"], await reader.entries.browse({ sort: "newest" }));
  keep("partners", ["entries"], await reader.entries.partners({}));
  keep("about", ["entries", "sources"], await reader.entries.coverage({}));
  keep("sources", ["sources"], register);
  keep("audits", ["audits"], audits);
  keep("policy", ["policy"], await reader.proposals.policy({}));
  for (const { slug, revision } of entries) {
    const [page, around] = [await reader.entries.page({ slug }), await reader.entries.surroundings({ slug })];
    keep(`e/${slug}`, entryTags(page, around), page, around);
    const history = await reader.entries.history({ slug });
    keep(`e/${slug}/history`, revisionsTags(history), history);
    for (let number = 1; number <= revision; number += 1) {
      const frozen = await reader.entries.revision({ slug, number });
      keep(`e/${slug}/r/${number}`, revisionTags(frozen), frozen);
      if (number === 1) continue;
      const compared = await reader.entries.compare({ slug, from: number - 1, to: number });
      keep(`e/${slug}/compare/${number - 1}..${number}`, revisionsTags(compared), compared);
    }
  }
  for (const id of claims) {
    const page = await reader.claims.page({ id }).catch(() => null);
    if (page !== null) keep(`claims/${id}`, claimTags(page), page);
  }
  for (const { id } of register.rows) {
    const page = await reader.sources.page({ id });
    keep(`sources/${id}`, sourceTags(page), page);
  }
  for (const { slug } of audits) {
    const page = await reader.audits.page({ slug });
    keep(`audits/${slug}`, auditTags(page), page);
  }
  return pages;
}
