import type { EvidenceState } from "@convenio/domain/evidence/states";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { sampleId } from "../entry/sample-page.ts";
import { ProseText } from "./prose-text.tsx";

const names = {
  entries: {
    [sampleId(1)]: { id: sampleId(1), slug: "unitas", kind: "exercise", titles: {}, demonstration: false },
    [sampleId(2)]: { id: sampleId(2), slug: null, kind: "exercise", titles: {}, demonstration: false },
  },
};
const states = new Map<string, EvidenceState>([
  [sampleId(11), "disputed"],
  [sampleId(12), "checked"],
]);
const html = (markdown: string, lang: "en" | "es" | "pt" = "en", of = lang) =>
  renderToStaticMarkup(
    <ProseText
      blocks={markdown.split("\n\n").map((one, at) => ({ id: sampleId(100 + at), markdown: one }))}
      lang={lang}
      of={of}
      names={names}
      states={states}
    />,
  );

describe("prose", () => {
  it("marks claims by superior figures in order of first appearance, each leading to its claim", () => {
    const said = html(
      `Held in [1960](claim:${sampleId(12)}), not [1959](claim:${sampleId(11)}); [sixty](claim:${sampleId(12)}).`,
    );
    expect(said.match(/href="#claim-[^"]+" aria-label="[^"]+"/g)).toEqual([
      `href="#claim-${sampleId(12)}" aria-label="Evidence for this: claim 1, checked"`,
      `href="#claim-${sampleId(11)}" aria-label="Evidence for this: claim 2, disputed"`,
      `href="#claim-${sampleId(12)}" aria-label="Evidence for this: claim 1, checked"`,
    ]);
    expect(said).toContain("1960<sup");
    expect(said).toContain('<svg class="mark disputed"');
  });

  it("names marks in the language of the page, also in text of another", () => {
    const said = html(`En [1960](claim:${sampleId(12)}).`, "pt", "es");
    expect(said).toContain('<div class="running" lang="es">');
    expect(said).toContain('<sup class="cm checked" lang="pt">');
    expect(said).toContain("Evidência disto: afirmação 1, verificad");
  });

  it("links entries to their page in the reader's language, and no further than to what is published", () => {
    const said = html(`[UNITAS](entry:${sampleId(1)}) and [a draft](entry:${sampleId(2)})`, "es");
    expect(said).toContain('<a href="/es/e/unitas">UNITAS</a> and a draft');
  });

  it("leaves words whose claim is not on the page without a mark", () => {
    expect(html(`[1961](claim:${sampleId(99)})`)).toBe('<div class="running"><p>1961</p></div>');
  });

  it("sends readers only to web pages, and says so to those who count links", () => {
    const said = html("[a](https://example.org/x) [b](javascript:alert(1)) [c](//evil.example) [d](/en/e/x)");
    expect(said).toContain('<a href="https://example.org/x" rel="nofollow ugc noopener">a</a>');
    expect(said.match(/<a /g)).toHaveLength(1);
  });

  it.each([
    ["<script>alert(1)</script>", "script"],
    ["a <img src=x onerror=alert(1)> b", "img"],
    ["![x](https://example.org/x.png)", "img"],
    ["<b onclick=alert(1)>x</b>", "onclick"],
    ["<!-- hidden -->", "hidden"],
  ])("shows nothing of %s", (markdown, never) => {
    expect(html(markdown)).not.toContain(`<${never}`);
    expect(html(markdown)).not.toContain("onclick");
  });

  it("puts headings below those of the page", () => {
    expect(html("## Origins\n\n### At sea")).toContain("<h3>Origins</h3>\n<h4>At sea</h4>");
  });
});
