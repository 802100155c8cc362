import { kinds } from "@convenio/domain/kinds/all";
import { entryOfKind, fullClaim } from "@convenio/domain/kinds/every-predicate-samples";
import { languages } from "@convenio/domain/text/languages";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ClaimItem } from "./claim-item.tsx";
import { samplePage } from "./sample-page.ts";

const entries = Object.fromEntries(
  kinds.map(({ id, words }) => {
    const slug = `a-${id}`;
    return [
      entryOfKind(id),
      { id: entryOfKind(id), slug, kind: id, titles: words.one, demonstration: false },
    ];
  }),
);
const names = { ...samplePage().names, entries };
const view = { hash: "a".repeat(64), version: 1, state: "cited", overdueOn: null } as const;
const all = kinds.flatMap((kind) =>
  kind.predicates.map((predicate) => [`${kind.id} ${predicate.id}`, kind, predicate] as const),
);

describe.each(languages)("in %s", (lang) => {
  test.each(all)("%s is said in words, with all its details", (_, kind, predicate) => {
    const claim = { ...fullClaim(predicate, 2), ...view, citations: [] };
    const html = renderToStaticMarkup(
      <ClaimItem claim={claim} kind={kind.id} predicate={predicate} lang={lang} names={names} />,
    );
    const said = html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    const paired: string[] = Object.values(predicate.change ?? {});
    for (const { id, words } of predicate.qualifiers ?? [])
      if (!paired.includes(id)) expect(said).toContain(`${words[lang]}: `);
    if (predicate.change) expect(said).toContain(" → ");
    if (predicate.period) expect(said).toContain("1998");
    // A term, unit or id that has no words would stand there as the record stores it.
    expect(said).not.toMatch(/\b[a-z]+-[a-z]+-[a-z]+\b|undefined|[0-9a-f]{8}-0000/);
    const stored = [claim.value, ...Object.values(claim.qualifiers)].flatMap((value) =>
      value?.type === "term" && value.term.includes("-") ? [value.term] : [],
    );
    for (const term of stored) if (lang !== "en") expect(said).not.toContain(term);
  });
});
