import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { sampleClaim, sampleId, samplePage } from "./sample-page.ts";
import { StandingTable } from "./standing-table.tsx";

const page = samplePage();
const dated = (n: number, predicate: string, edtf: string) =>
  sampleClaim(n, "cited", { predicate, value: { type: "date", edtf, extent: "some-point", end: "event" } });
const naming = (n: number, predicate: string, party: number, period: string | null = null) =>
  sampleClaim(n, "cited", { predicate, value: { type: "entry", id: sampleId(party) }, period });
const html = (lang: "en" | "es" | "pt", kind = "agreement") =>
  renderToStaticMarkup(
    <StandingTable
      lang={lang}
      page={{
        ...page,
        body: {
          ...page.body,
          kind,
          notices: [],
          claims: [
            naming(1, "signatory", 203),
            naming(2, "signatory", 204),
            dated(3, "in-force", "1948-12-03"),
            naming(4, "denounced-by", 204, "2004-09"),
          ],
        },
      }}
    />,
  );

it("says of each party since when it is bound, until when, and from which claims that follows", () => {
  const said = html("en");
  expect(said).toContain('<h2 id="standing">In force for</h2>');
  expect(said.match(/data-standing="[a-z-]+"/g)).toEqual([
    'data-standing="in-force"',
    'data-standing="left"',
  ]);
  expect(said).toContain("as of 5 March 2026");
  expect(said).toContain('<td>left</td><td class="when">3 December 1948 – September 2004</td>');
  expect(said).toContain('<td class="when">since 3 December 1948</td>');
  for (const n of [2, 3, 4]) expect(said).toContain(`href="#claim-${sampleId(n)}"`);
});

it("says so in every language, and nothing for kinds that are never in force", () => {
  expect(html("es")).toContain("Vigente para");
  expect(html("pt")).toContain("retirou-se");
  expect(html("en", "partnership")).toBe("");
});
