import { linkedEntries } from "@convenio/domain/entry/linked-entries";
import { listedOf } from "@convenio/domain/entry/listed";
import { whenOf } from "@convenio/domain/entry/when";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import { type Language, languages } from "@convenio/domain/text/languages";
import type { page } from "../schema/projections.ts";
import { mentionsOf } from "./mentions.ts";
import { foldedName } from "./search-document.ts";
import { spanOf } from "./span.ts";

/** What the page row knows of an entry beside its body. */
export type Published = { slug: string; revision: number; publishedAt: string; demonstration: boolean };

/** The row of an entry's page. */
export function pageRow(body: PageBody, published: Published): typeof page.$inferInsert {
  const titles = proseOf(body, "title");
  return {
    entryId: body.id,
    kind: body.kind,
    ...published,
    titles,
    summaries: proseOf(body, "summary"),
    title: foldedName(titles[body.language] ?? Object.values(titles)[0] ?? ""),
    ...spanOf(body),
    whenText: whenOf(body),
    listed: listedOf(body),
    lastChecked: body.evidence.lastChecked,
    importedUnchecked: body.importedUnchecked,
    stale: body.stale,
    ...mentionsOf(body.claims, linkedEntries(body)),
    body,
  };
}

/** The titles or summaries that are not empty, by language. */
function proseOf(body: PageBody, field: "title" | "summary"): Partial<Record<Language, string>> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = body.prose[language]?.[field] ?? "";
      return text === "" ? [] : [[language, text]];
    }),
  );
}
