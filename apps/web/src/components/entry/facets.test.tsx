import { vocabularies } from "@convenio/domain/kinds/vocabularies";
import type { BrowsePage } from "@convenio/domain/reading/other-pages";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { browseIn } from "./browse-address.ts";
import { Facets } from "./facets.tsx";
import { sampleId, samplePage } from "./sample-page.ts";

const found: BrowsePage = {
  rows: [],
  total: 3,
  page: 1,
  pages: 1,
  facets: {
    kind: [{ value: "exercise", count: 3 }],
    country: [
      { value: sampleId(203), count: 2 },
      { value: sampleId(201), count: 0 },
    ],
    partner: [],
    field: Object.keys(vocabularies.field).map((value, index) => ({ value, count: 40 - index })),
    driver: [],
    challenge: [],
    status: [],
    outcome: [],
    evidence: [{ value: "disputed", count: 1 }],
    origin: [],
  },
  picked: {},
  hidden: 0,
  audits: [],
  names: samplePage().names,
};
const html = (query: Record<string, string>) =>
  renderToStaticMarkup(<Facets found={found} browse={browseIn(query)} lang="en" />);

describe("facets", () => {
  it("link to the same list with one filter more", () => {
    expect(html({ q: "unitas" })).toContain('href="/en/entries?q=unitas&amp;country=chile"');
  });

  it("disable what would find nothing, and still show it", () => {
    const said = html({});
    expect(said).toMatch(/aria-disabled="true"><span>Countries<\/span> <span class="count">0</);
    expect(said).toMatch(/aria-disabled="true"><span>Argentina<\/span>/);
    expect(said).not.toContain("kind=country");
  });

  it("show every term of a vocabulary, every kind and every state, also where the record has none", () => {
    const said = html({});
    for (const term of ["Mixed", "Failure", "Counter-communism", "Corruption", "Case studies", "Overdue"])
      expect(said).toMatch(new RegExp(`aria-disabled="true"><span>(<svg.*?</svg> )?${term}</span>`));
    for (const facet of ["field", "driver", "challenge", "status", "outcome"] as const)
      for (const { en } of Object.values(vocabularies[facet]))
        expect(said.toLowerCase()).toContain(`<span>${en.toLowerCase()}</span>`);
  });

  it("mark the filter that is set, and link to the list without it", () => {
    expect(html({ kind: "exercise" })).toMatch(
      /href="\/en\/entries" aria-current="true" rel="nofollow"><span>Exercises/,
    );
  });

  it("fold what stands below the first eight values", () => {
    const said = html({});
    expect(said).toContain("<h2>Field</h2>");
    expect(said).toContain("Maritime security");
    const folded = said.slice(said.indexOf('class="more-facets"'));
    expect(folded).toContain("Unmanned systems");
    expect(folded).not.toContain("Maritime security");
  });

  it("keep what else is asked for beside the years", () => {
    expect(html({ q: "unitas", field: "training", from: "1999" })).toContain(
      '<input type="hidden" name="field" value="training"/>',
    );
  });
});
