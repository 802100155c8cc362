import type { Operation } from "@convenio/domain/revision/operation";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { sampleClaim, sampleId, samplePage } from "../entry/sample-page.ts";
import { Operations } from "./operations.tsx";

const page = samplePage();
const subject = { type: "entry", id: page.body.id } as const;
const operation = (cell: string, before: Operation["before"], after: Operation["after"]): Operation => ({
  subject,
  cell,
  before,
  after,
});
const contents = [
  {
    id: page.body.id,
    baseContent: { type: "entry" as const, ...page.body },
    content: { type: "entry" as const, ...page.body },
  },
];
const html = (operations: Operation[], lang: "en" | "es" | "pt" = "en") =>
  renderToStaticMarkup(
    <Operations operations={operations} contents={contents} names={page.names} lang={lang} />,
  );
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const value = (edtf: string) => ({ type: "date", edtf, extent: "some-point", end: "event" });
const {
  predicate,
  value: host,
  period,
  qualifiers,
  rank,
} = sampleClaim(300, "cited", {
  predicate: "participant",
  value: { type: "entry", id: sampleId(203) },
  qualifiers: { role: { type: "term", term: "observer" } },
});
const added = operation(`claim:${sampleId(300)}`, null, { predicate, value: host, period, qualifiers, rank });
const citation = operation(`citation:${sampleId(301)}`, null, {
  claim: sampleId(300),
  source: sampleId(501),
  snapshot: null,
  locator: { type: "paragraph", text: "3" },
  quote: { text: "con Chile como observador", lang: "es", translation: null },
  noQuote: null,
  stance: "supports",
  asserted: null,
  tier: null,
});

describe("operations", () => {
  it("shows a change of one value as one operation, with before and after in words", () => {
    const said = html([operation(`claim:${sampleId(3)}/value`, value("1959"), value("1960"))]);
    expect(count(said, /data-operation=/g)).toBe(1);
    expect(said).toContain('<del><span class="vh">removed: </span>1959</del>');
    expect(said).toContain('<ins><span class="vh">added: </span>1960</ins>');
    expect(said).toContain("Held");
    expect(said).toContain("Changed");
  });

  it("shows a new claim with its citation as one addition of two operations", () => {
    const said = html([citation, added]);
    expect(count(said, /<li class="op added"/g)).toBe(1);
    expect(count(said, /data-operation=/g)).toBe(2);
    expect(said).toMatch(/Participant.*Chile.*observer.*Supports.*UNITAS LX to begin in Chile/s);
  });

  it("puts a new citation of an old claim under the claim's own words", () => {
    const own = operation(citation.cell, null, { ...Object(citation.after), claim: sampleId(6) });
    const said = html([own]);
    expect(said).toMatch(/Location.*Valparaíso/s);
    expect(count(said, /<li class="op changed"/g)).toBe(1);
  });

  it("names titles by their language and sources by their fields", () => {
    const title = operation("title:es", "UNITAS 60", "UNITAS LX");
    const field = {
      ...operation("csl.publisher", "US Navy", "U.S. Navy"),
      subject: { type: "source", id: sampleId(501) },
    } as const;
    const said = html([title, field]);
    expect(said).toContain("Title, Spanish");
    expect(said).toContain("Publisher");
    expect(count(said, /<h3/g)).toBe(2);
  });

  it("shows the changed paragraphs of one text as one change, each carrying its operation", () => {
    const at = (n: number, markdown: string) => ({ id: sampleId(n), markdown });
    const body = (...blocks: { id: string; markdown: string }[]) => ({
      type: "entry" as const,
      ...page.body,
      prose: { en: { title: "UNITAS", aliases: [], summary: "", body: blocks, from: null } },
    });
    const said = renderToStaticMarkup(
      <Operations
        operations={[
          operation(`block:en:${sampleId(601)}`, "It began in 1959.", "It began in 1960."),
          operation(`block:en:${sampleId(603)}`, null, `Held [then](claim:${sampleId(3)}).`),
        ]}
        contents={[
          {
            id: page.body.id,
            baseContent: body(at(601, "It began in 1959."), at(602, "Same.")),
            content: body(
              at(601, "It began in 1960."),
              at(602, "Same."),
              at(603, `Held [then](claim:${sampleId(3)}).`),
            ),
          },
        ]}
        names={page.names}
        lang="en"
      />,
    );
    expect(count(said, /<li class="op/g)).toBe(1);
    expect(said).toContain("Account, English");
    expect(count(said, /data-operation="block:en:/g)).toBe(2);
    expect(said).toContain('<del><span class="vh">removed: </span>1959</del>');
    expect(said).toContain("Held: 24 June – 6 July 2019");
  });

  it("shows a title that reads otherwise word by word", () => {
    const said = html([operation("title:en", "UNITAS LX (Pacific)", "UNITAS LX (Atlantic)")]);
    expect(said).toContain("UNITAS LX (");
    expect(said).toContain('<del><span class="vh">removed: </span>Pacific</del>');
    expect(said).toContain('<ins><span class="vh">added: </span>Atlantic</ins>');
  });

  it("says the same in every language without a key left over", () => {
    for (const lang of ["es", "pt"] as const)
      expect(html([added, citation], lang)).not.toMatch(/undefined|\{[a-z]+[,}]/);
  });
});
