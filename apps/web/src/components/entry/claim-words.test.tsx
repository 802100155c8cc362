import { assertedHash } from "@convenio/domain/entry/claim-texts";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { Language } from "@convenio/domain/text/languages";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ClaimItem } from "./claim-item.tsx";
import { sampleClaim, sampleId, samplePage } from "./sample-page.ts";

const { names } = samplePage();
const html = (claim: ClaimView, kind: string, lang: Language = "en") =>
  renderToStaticMarkup(
    <ClaimItem
      claim={claim}
      kind={kind}
      predicate={predicateOf(kind, claim.predicate)}
      lang={lang}
      names={names}
    />,
  );
const plain = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

const percent = (best: number) =>
  ({ type: "quantity", low: null, best, high: null, unit: "percent" }) as const;
const on = (edtf: string) => ({ type: "date", edtf, extent: "some-point", end: "event" }) as const;
const result = {
  value: { type: "term", term: "mixed" },
  qualifiers: {
    measure: { type: "text", text: "Share of the territory under coca", lang: "en" },
    before: percent(35.5),
    "before-date": on("1999"),
    after: percent(12),
    "after-date": on("2005~"),
  },
} satisfies Partial<ClaimView>;
const translated = {
  text: "",
  qualifiers: { measure: "Superficie con coca" },
  from: { lang: "en", hash: assertedHash(result) },
  machine: false,
};

it("says a result with its measure, before and after, in the reader's language", () => {
  const claim = sampleClaim(1, "cited", {
    predicate: "outcome",
    ...result,
    translations: { es: translated },
  });
  expect(plain(html(claim, "case-study"))).toContain("35.5 per cent (1999) → 12 per cent (about 2005)");
  const spanish = plain(html(claim, "case-study", "es"));
  expect(spanish).toContain("Medida: Superficie con coca traducido del inglés");
  expect(spanish).toContain("35,5 por ciento (1999) → 12 por ciento");
  expect(spanish).not.toContain("el original cambió");
});

it("says that a translated detail is older than what it translates", () => {
  const stale = { ...translated, from: { lang: "en", hash: "0".repeat(64) } };
  const claim = sampleClaim(1, "cited", { predicate: "outcome", ...result, translations: { es: stale } });
  expect(plain(html(claim, "case-study", "es"))).toContain("el original cambió después de esta traducción");
});

it("says what was searched for and not found, and that a machine-written text led to a claim", () => {
  const search = {
    id: sampleId(900),
    where: "UN Treaty Collection",
    what: "defence cooperation",
    on: "2026-11-20",
    by: sampleId(901),
    note: "Nothing.",
  };
  const claim = sampleClaim(1, "unsourced", {
    predicate: "none-found",
    value: { type: "entry", id: sampleId(203) },
    origin: "ai",
    searches: [search],
  });
  const said = plain(html(claim, "country"));
  expect(said).toContain("Searched for and not found: ");
  expect(said).toContain("“defence cooperation”");
  expect(said).toContain("20 November 2026");
  expect(said).toContain("Lead from a machine-written text");
  const plainClaim = sampleClaim(1, "cited", { predicate: "statement" });
  expect(plain(html(plainClaim, "country"))).not.toMatch(/Searched|Lead/);
});
