import type { AuditContent } from "@convenio/domain/audit/content";
import { sampleAudit, sampleSentence } from "@convenio/domain/audit/content-samples";
import { auditBody } from "@convenio/domain/audit/page-body";
import { verdictIds } from "@convenio/domain/audit/verdicts";
import { assertedHash } from "@convenio/domain/entry/claim-texts";
import { sampleClaim } from "@convenio/domain/evidence/content-samples";
import { emptySource } from "@convenio/domain/evidence/source";
import type { EvidenceState } from "@convenio/domain/evidence/states";
import type { AuditPage } from "@convenio/domain/reading/audit-page";
import { languages } from "@convenio/domain/text/languages";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AuditArticle } from "./audit-article.tsx";
import { auditSum } from "./audit-sum.ts";

const source = "dddddddd-0000-7000-8000-000000000001";
const entry = "eeeeeeee-0000-7000-8000-000000000001";
const claim = sampleClaim(1, { predicate: "first-held" });

function pageOf(over: Partial<AuditContent>, state: EvidenceState = "cited"): AuditPage {
  const { citations: _, ...view } = claim;
  return {
    slug: "audit",
    revision: { number: 1, head: 1, publishedAt: "2026-11-22T10:00:00.000Z" },
    demonstration: false,
    imported: false,
    body: auditBody("f", sampleAudit(source, over)),
    linked: {
      [claim.id]: {
        entry,
        claim: { ...view, hash: "h", version: 1, state, overdueOn: null, citations: [] },
      },
    },
    names: {
      entries: {
        [entry]: {
          id: entry,
          slug: "unitas",
          kind: "exercise",
          titles: { en: "UNITAS" },
          demonstration: false,
        },
      },
      sources: { [source]: { id: source, revision: 1, content: { ...emptySource, kind: "ai-generated" } } },
      people: {},
    },
  };
}

const html = (
  page: AuditPage,
  chosen: (typeof verdictIds)[number] | null = null,
  lang: (typeof languages)[number] = "en",
) =>
  renderToStaticMarkup(
    <AuditArticle
      page={page}
      lang={lang}
      chosen={chosen}
      permalink="https://convenio.example/audits/audit"
    />,
  );
const fromNow = (said: Parameters<typeof assertedHash>[0]) => ({ lang: "en", hash: assertedHash(said) });
const linked = sampleSentence(1, {
  verdict: "holds",
  claims: [{ entry, claim: claim.id, state: "cited" }],
});

describe("a published audit", () => {
  test("says that a machine wrote the text, and each verdict in shape and word", () => {
    const sentences = verdictIds.map((verdict, at) => sampleSentence(at + 1, { verdict }));
    const page = html(pageOf({ sentences }));
    expect(page).toContain("Audit of a machine-written text");
    for (const verdict of verdictIds) expect(page).toContain(`class="mark verdict-${verdict}"`);
    for (const word of ["Holds", "Holds in part", "Contradicted", "No source found", "Opinion"])
      expect(page).toContain(`> ${word}</span>`);
  });

  test("under a filter, says how many statements it hides", () => {
    const page = html(pageOf({}), "holds");
    expect(page).toContain("Showing 1 of 2 statements: holds. 1 is hidden.");
    expect(page).toContain('id="statement-2"');
    expect(page).not.toContain('id="statement-1"');
  });

  test("shows where a name was searched for and not found, and by whom", () => {
    const [search] = sampleSentence(1).searches;
    if (search === undefined) throw new Error("The sample logs a search.");
    const page = pageOf({});
    const by = (name: string | null) =>
      html({ ...page, names: { ...page.names, people: { [search.by]: name } } });
    const said = "searched for “CONJUPOL” in A catalogue of exercises, 1 January 2026.";
    expect(by("Ana")).toContain(`Ana ${said}`);
    expect(by(null)).toContain(`A former contributor ${said}`);
  });

  test("says what was searched for in the reader's language, else in its own and marked so", () => {
    const [search] = sampleSentence(1).searches;
    if (search === undefined) throw new Error("The sample logs a search.");
    const es = { where: "un catálogo", what: "CONJUPOL", note: "Nada." };
    const page = pageOf({ sentences: [sampleSentence(1, { searches: [{ ...search, saidIn: { es } }] })] });
    expect(html(page, null, "es")).toContain("buscó «CONJUPOL» en un catálogo, 1 de enero de 2026.");
    expect(html(page, null, "es")).toContain(">Nada.</span>");
    expect(html(page, null, "pt")).toContain('em <span lang="en">A catalogue of exercises</span>');
    expect(html(page, null, "pt")).toContain('<span lang="en">Nothing of this name.</span>');
  });

  test("shows a linked claim in the reader's language, else in its own and marked so", () => {
    const value = { type: "text", text: "The name is Latin.", lang: "en" } as const;
    const said = { value, qualifiers: {} };
    const es = { text: "El nombre es latín.", qualifiers: {}, from: fromNow(said), machine: false };
    const page = pageOf({ sentences: [linked] });
    const link = page.linked[claim.id];
    if (link === undefined) throw new Error("The sample links a claim.");
    const linking = {
      entry,
      claim: { ...link.claim, ...said, predicate: "statement", translations: { es } },
    };
    const stated = { ...page, linked: { [claim.id]: linking } };
    expect(html(stated, null, "es")).toContain("Enunciado: El nombre es latín.");
    expect(html(stated, null, "es")).not.toContain("The name is Latin.");
    expect(html(stated, null, "pt")).toContain('<span lang="en">The name is Latin.</span>');
  });

  test.each([
    ["cited", 0],
    ["checked", 2],
  ] as const)("a linked claim that is %s now asks for another look %i times on the page", (state, times) => {
    const page = html(pageOf({ sentences: [linked] }, state));
    expect([...page.matchAll(/another look|Look again/g)]).toHaveLength(times);
  });

  test("a claim that is gone asks for another look", () => {
    const page = { ...pageOf({ sentences: [linked] }), linked: {} };
    expect(html(page)).toContain("Look again: this claim is no longer in the record.");
  });
});

test("the result in one sentence, in every language", () => {
  const { totals } = auditBody("f", sampleAudit(source));
  expect(languages.map((lang) => auditSum(totals, lang))).toEqual([
    "2 statements: 1 holds, 1 without a source.",
    "2 enunciados: 1 se sostiene, 1 sin fuente.",
    "2 enunciados: 1 se sustenta, 1 sem fonte.",
  ]);
});
