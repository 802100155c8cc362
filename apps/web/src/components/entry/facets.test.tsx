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
    evidence: [{ value: "disputed", count: 1 }],
  },
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

  it("mark the filter that is set, and link to the list without it", () => {
    expect(html({ kind: "exercise" })).toMatch(/href="\/en\/entries" aria-current="true"><span>Exercises/);
  });
});
