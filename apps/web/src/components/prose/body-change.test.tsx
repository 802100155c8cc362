import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { sampleId } from "../entry/sample-page.ts";
import { BodyChange } from "./body-change.tsx";

const block = (n: number, markdown: string) => ({ id: sampleId(n), markdown });
const [one, two, three, four] = [
  block(1, "The exercise began in 1959."),
  block(2, `Ships sailed in [1960](claim:${sampleId(11)}) from Chile.`),
  block(3, "It is held every year."),
  block(4, "It rotates among its hosts."),
] as const;
const words = (_to: "claim" | "entry", id: string) => (id === sampleId(11) ? "First held: 1960" : null);
const html = (
  before: readonly (typeof one)[],
  after: readonly (typeof one)[],
  lang: "en" | "es" | "pt" = "en",
) =>
  renderToStaticMarkup(
    <BodyChange
      before={before}
      after={after}
      lang={lang}
      of="en"
      words={words}
      cells={new Set([`block:en:${sampleId(2)}`, "blocks:en"])}
    />,
  );
const count = (said: string, pattern: RegExp) => said.match(pattern)?.length ?? 0;

describe("two versions of a text", () => {
  it("mark one word where one word changed, and fold what did not", () => {
    const said = html(
      [one, two, three, four],
      [one, { ...two, markdown: two.markdown.replace("Chile", "Peru") }, three, four],
    );
    expect(said).toContain('<del><span class="vh">removed: </span>Chile</del>');
    expect(said).toContain('<ins><span class="vh">added: </span>Peru</ins>');
    expect(count(said, /<(ins|del)>/g)).toBe(2);
    expect(said).toContain("1 unchanged paragraph</summary>");
    expect(said).toContain("2 unchanged paragraphs</summary>");
    expect(count(said, /data-operation="block:en:/g)).toBe(1);
  });

  it("say that a paragraph moved, and show neither a deletion nor an addition", () => {
    const said = html([one, two, three, four], [four, one, two, three]);
    expect(said).toContain("Moved from place 4 to 1");
    expect(count(said, /<(ins|del)>/g)).toBe(0);
    expect(said).toContain('data-operation="blocks:en"');
  });

  it("show marks as signs, and what they lead to where they changed", () => {
    const said = html([one], [one, two]);
    expect(said).toContain("New paragraph");
    expect(said).toContain("First held: 1960");
    expect(said).not.toMatch(/claim:|\]\(/);
  });

  it("show headings as headings, and their signs where these changed", () => {
    const said = html([one], [one, block(5, "## At sea")]);
    expect(said).toContain("added: </span>At sea</ins>");
    expect(html([block(5, "## At sea")], [block(5, "### At sea")])).toContain("#");
  });

  it("speak the reader's language around text of another", () => {
    const said = html([one, two], [one], "es");
    expect(said).toContain("Párrafo quitado");
    expect(said).toContain('<p lang="en">');
    expect(said).toContain('<span class="vh" lang="es">quitado: </span>');
  });
});
