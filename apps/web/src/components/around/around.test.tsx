import type { EntryName } from "@convenio/domain/reading/names";
import type { PartnerComparison, Surroundings } from "@convenio/domain/reading/surroundings";
import { languages } from "@convenio/domain/text/languages";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sampleClaim, sampleId } from "../entry/sample-page.ts";
import { Closing, Held } from "./around.tsx";
import { PairTable } from "./pair-table.tsx";

const [chile, sweden, bolivia, exercise, edition, pact] = [1, 2, 3, 4, 5, 6].map(sampleId) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const name = (id: string, kind: string, title: string): EntryName => ({
  id,
  slug: title.toLowerCase(),
  kind,
  titles: { en: title },
  demonstration: false,
});
const names = {
  entries: Object.fromEntries(
    [
      name(chile, "country", "Chile"),
      name(sweden, "country", "Sweden"),
      name(bolivia, "country", "Bolivia"),
      name(exercise, "exercise", "Cruz"),
      name(edition, "exercise-edition", "Cruz-2024"),
      name(pact, "agreement", "Pact"),
    ].map((one) => [one.id, one]),
  ),
  sources: {},
  people: {},
};
const known = { claim: sampleId(20), predicate: "participant", role: "observer", state: "disputed" } as const;
const disputed = sampleClaim(30, "disputed", {
  predicate: "challenge",
  value: { type: "text", text: "Nobody paid.", lang: "en" },
  qualifiers: { type: { type: "term", term: "resources" } },
});
const around: Surroundings = {
  matrix: {
    parts: [{ entry: edition, when: "2024-05" }],
    rows: [{ actor: chile, cells: { [edition]: [known] } }],
    total: 41,
  },
  gathered: [
    {
      facet: "challenge",
      term: "resources",
      total: 30,
      claims: [{ entry: pact, kind: "agreement", claim: disputed }],
    },
  ],
  actor: {
    partners: [{ actor: sweden, kinds: { agreement: 2 } }],
    partnersTotal: 40,
    inForce: [
      {
        agreement: pact,
        kind: "agreement",
        since: "1948-12-03",
        claims: [
          { claim: sampleId(40), predicate: "signatory" },
          { claim: sampleId(41), predicate: "in-force" },
        ],
      },
    ],
    years: [{ year: "2024", entries: [{ entry: edition, ...known }] }],
    disputes: [{ entry: pact, kind: "agreement", claim: disputed }],
    disputesTotal: 1,
    gaps: {
      entries: 2,
      claims: 9,
      unconfirmed: 8,
      fields: ["cyber-defence"],
      notResearched: [bolivia],
      noneFound: [{ actor: sweden, claim: sampleId(50), field: "training", period: "1980/2010" }],
    },
  },
  seeAlso: [
    {
      entry: pact,
      shared: [chile, sweden, bolivia, exercise],
      terms: [{ facet: "field", term: "procurement" }],
    },
  ],
  names,
};
const html = (lang: (typeof languages)[number]) =>
  renderToStaticMarkup(
    <>
      <Held id={chile} around={around} lang={lang} />
      <Closing around={around} lang={lang} />
    </>,
  );
const english = html("en");

test("a mark of the matrix links to its claim and says in words who, where, as what and how well known", () => {
  expect(english).toContain(`href="/en/claims/${known.claim}"`);
  expect(english).toContain("Chile, Cruz-2024: observer, Disputed");
  expect(english).toContain("The newest 1 of 41 are shown.");
});

test("a theme's table leaves out what its heading says, and leads to the rest", () => {
  expect(english).toContain("Resources");
  expect(english).toContain("Nobody paid.");
  expect(english).toContain('href="/en/entries?challenge=resources"');
  const gathered = english.slice(english.indexOf('id="gathered"'), english.indexOf('id="partners"'));
  expect(gathered).not.toContain("Type: ");
});

test("a country's partners lead to the entries that name both", () => {
  expect(english).toContain('href="/en/entries?kind=agreement&amp;actor=sweden&amp;country=chile"');
  expect(english).toContain("The first 1 of 40 are shown.");
});

test("what is in force names the claims from which it follows", () => {
  expect(english).toContain("3 December 1948");
  for (const claim of [sampleId(40), sampleId(41)]) expect(english).toContain(`href="/en/claims/${claim}"`);
});

test("not researched and none found are different things", () => {
  expect(english).toContain("Not researched: cooperation with Bolivia.");
  expect(english).toContain(
    `Looked for and not found: cooperation with <span><a href="/en/claims/${sampleId(50)}">Sweden</a> (training, 1980–2010)`,
  );
});

test("see also says why", () => {
  expect(english).toContain("Both name Chile, Sweden, Bolivia and 1 more. Both about procurement.");
});

test.each(languages)(
  "nothing is left unformatted in %s, and nothing claims to be a claim of this page",
  (lang) => {
    expect(html(lang)).not.toMatch(/style=|\{[a-z]+[,}]|undefined|\[object|data-claim=/);
  },
);

test("a pair has a number that leads to its entries, says none found, or says not researched", () => {
  const found: PartnerComparison = {
    partners: [sweden],
    rows: [
      { country: chile, cells: { [sweden]: { kinds: { agreement: 2, partnership: 1 }, noneFound: null } } },
      {
        country: bolivia,
        cells: { [sweden]: { kinds: {}, noneFound: { claim: sampleId(50), field: null, period: "1990" } } },
      },
      { country: exercise, cells: {} },
    ],
    choices: [],
    names,
  };
  const table = renderToStaticMarkup(
    <PairTable found={found} compared={{ partners: [], field: "training", kind: "" }} lang="en" />,
  );
  expect(table).toContain(
    '<a href="/en/entries?actor=sweden&amp;country=chile&amp;field=training" aria-label="3 entries with Sweden">3</a>',
  );
  expect(table).toContain(`<a href="/en/claims/${sampleId(50)}">none found</a>`);
  expect(table).toContain('<span class="vh">not researched</span>');
});
