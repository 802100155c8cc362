import { type Claim, emptyClaim } from "@convenio/domain/entry/content";
import { emptyCitation } from "@convenio/domain/evidence/citation";
import { emptySource } from "@convenio/domain/evidence/source";
import type { EvidenceState } from "@convenio/domain/evidence/states";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { EntryPage } from "@convenio/domain/reading/entry-page";
import type { EntryName, Names, SourceName } from "@convenio/domain/reading/names";

// Invented content for component tests.
export const sampleId = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

const citation = (
  n: number,
  own: Partial<ClaimView["citations"][number]> = {},
): ClaimView["citations"][number] => ({
  ...emptyCitation(sampleId(1000 + n)),
  source: sampleId(n % 2 === 0 ? 501 : 502),
  locator: { type: "paragraph", text: "3" },
  quote: { text: "conceived in 1959, first executed in 1960", lang: "en", translation: null },
  tier: "primary",
  hash: "a".repeat(64),
  checks: [],
  ...own,
});

const check = (n: number): ClaimView["citations"][number]["checks"][number] => ({
  id: sampleId(2000 + n),
  claim: sampleId(n),
  claimHash: "b".repeat(64),
  citation: sampleId(1000 + n),
  citationHash: "a".repeat(64),
  by: sampleId(901),
  result: "confirms",
  reason: null,
  at: "2026-03-04T12:04:59.123Z",
});

export function sampleClaim(n: number, state: EvidenceState, own: Partial<Claim>): ClaimView {
  const checked = state === "checked" || state === "corroborated" || state === "overdue";
  return {
    ...emptyClaim(sampleId(n), "statement"),
    unsourced: state === "unsourced" ? "The number appears on the organizer’s banner only." : null,
    hash: "b".repeat(64),
    version: 1,
    state,
    overdueOn: state === "overdue" ? "2026-01-31" : null,
    ...own,
    citations: state === "unsourced" ? [] : [citation(n, checked ? { checks: [check(n)] } : {})],
  };
}

const country = (n: number, title: string): EntryName => ({
  id: sampleId(n),
  slug: title.toLowerCase(),
  kind: "country",
  titles: { en: title },
  demonstration: false,
});

const source = (n: number, title: string, publisher: string): SourceName => ({
  id: sampleId(n),
  revision: 1,
  content: {
    ...emptySource,
    language: "en",
    csl: {
      ...emptySource.csl,
      title,
      publisher,
      issued: "2019-06-24",
      url: "https://navy.example.org/unitas",
    },
  },
});

const countries = ["Argentina", "Brazil", "Chile", "Colombia", "Ecuador", "Peru"].map((title, index) =>
  country(201 + index, title),
);

const names: Names = {
  entries: Object.fromEntries(
    [
      ...countries,
      {
        id: sampleId(101),
        slug: "unitas",
        kind: "exercise",
        titles: { en: "UNITAS", es: "UNITAS" },
        demonstration: false,
      },
    ].map((name) => [name.id, name]),
  ),
  sources: Object.fromEntries(
    [
      source(501, "UNITAS LX to begin in Chile", "U.S. Navy"),
      source(502, "UNITAS LX Pacific phase in Chile", "Diálogo Américas"),
    ].map((name) => [name.id, name]),
  ),
  people: { [sampleId(901)]: "A. Reviewer" },
};

const participants = Array.from({ length: 48 }, (_, index) => {
  const states: EvidenceState[] = ["cited", "checked", "corroborated"];
  return sampleClaim(40 + index, states[index % 3] ?? "cited", {
    predicate: "participant",
    value: { type: "entry", id: sampleId(201 + (index % countries.length)) },
    qualifiers: {
      role: { type: "term", term: index === 3 ? "observer" : "participant" },
      ...(index % 4 === 0 ? { unit: { type: "text", text: "frigate Almirante Padilla", lang: "es" } } : {}),
    },
  });
});

/** An edition with sixty claims in every state. */
export function samplePage(): EntryPage {
  const claims = [
    sampleClaim(1, "checked", { predicate: "of", value: { type: "entry", id: sampleId(101) } }),
    sampleClaim(2, "unsourced", { predicate: "number", value: { type: "identifier", code: "LX" } }),
    sampleClaim(3, "disputed", {
      predicate: "held",
      value: { type: "date", edtf: "2019-06-24/2019-07-06", extent: "throughout", end: "event" },
      rank: { rank: "preferred", reason: "The organizer’s own release names both days." },
    }),
    sampleClaim(4, "disputed", {
      predicate: "held",
      value: { type: "date", edtf: "2019-06~", extent: "some-point", end: "event" },
    }),
    sampleClaim(5, "corroborated", { predicate: "host", value: { type: "entry", id: sampleId(203) } }),
    sampleClaim(6, "cited", {
      predicate: "location",
      value: { type: "place", name: "Valparaíso", precision: "city", lat: -33.05, lon: -71.62 },
    }),
    sampleClaim(7, "disputed", {
      predicate: "stated-participants",
      value: { type: "quantity", low: null, best: 13, high: null, unit: "countries" },
    }),
    sampleClaim(8, "overdue", { predicate: "personnel", value: { type: "unknown" } }),
    sampleClaim(9, "cited", { predicate: "personnel", value: { type: "none" } }),
    sampleClaim(10, "cited", {
      predicate: "statement",
      value: { type: "text", text: "La fase anfibia fue la mayor hasta entonces.", lang: "es" },
    }),
    sampleClaim(11, "refuted", {
      predicate: "statement",
      value: { type: "text", text: "It was held in Ecuador.", lang: "en" },
      rank: { rank: "deprecated", reason: "The source confused it with the edition before." },
    }),
    sampleClaim(12, "cited", {
      predicate: "statement",
      value: { type: "text", text: "Ships of five navies anchored at Valparaíso.", lang: "en" },
    }),
    ...participants,
  ];
  return {
    slug: "unitas-lx",
    revision: { number: 2, head: 3, publishedAt: "2026-03-04T12:00:00.000Z" },
    demonstration: true,
    asOf: "2026-03-05",
    body: {
      id: sampleId(100),
      kind: "exercise-edition",
      language: "en",
      prose: {
        en: {
          title: "UNITAS LX (Pacific)",
          aliases: ["UNITAS 60"],
          summary:
            "The Pacific phase of the sixtieth UNITAS, hosted by Chile in June and July 2019 with thirteen countries.",
          body: [],
          from: null,
        },
      },
      stale: {},
      claims,
      evidence: {
        total: claims.length,
        states: {
          corroborated: 17,
          checked: 17,
          cited: 20,
          disputed: 3,
          overdue: 1,
          unsourced: 1,
          refuted: 1,
        },
        lastChecked: "2026-03-04T12:04:59.123Z",
      },
      notices: [
        {
          claim: sampleId(7),
          predicate: "stated-participants",
          stated: { low: null, best: 13, high: null },
          listed: 6,
          besides: [],
          explained: null,
        },
      ],
      importedUnchecked: 20,
    },
    incoming: [],
    incomingTotal: 0,
    names,
  };
}
