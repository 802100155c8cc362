import { describe, expect, test } from "vitest";
import { aDraft, anEntry, idOf } from "./draft.fixture.ts";
import { problemName } from "./problem-name.ts";

const written = (markdown: string) => {
  const content = anEntry([]);
  const prose = { title: "A", aliases: [], summary: "", from: null };
  const body = [
    { id: idOf(80), markdown: "One." },
    { id: idOf(81), markdown },
  ];
  const draft = aDraft();
  const subjects = draft.subjects.map((subject) => ({
    ...subject,
    content: { ...content, prose: { es: { ...prose, body } } },
  }));
  return { ...draft, subjects };
};

const names = { entries: {}, sources: {}, people: {} };
const wrong = { subject: idOf(1), path: `block:es:${idOf(81)}`, code: "prose-link" } as const;

describe("what is wrong in an account", () => {
  const said = "It was [held](entry:nowhere) off **Chile**, and then in all the other ports of the coast.";

  test.each([
    ["en", "Account in Spanish, paragraph “It was held off Chile, and then in all the other ports of t…”"],
    ["es", "Reseña en español, párrafo «It was held off Chile, and then in all the other ports of t…»"],
    ["pt", "Relato em espanhol, parágrafo “It was held off Chile, and then in all the other ports of t…”"],
  ] as const)("is named by its paragraph in %s", (lang, name) => {
    expect(problemName(wrong, written(said), lang, names)).toBe(name);
  });

  test("is named as it is written where nothing of it is read", () => {
    expect(problemName(wrong, written("<hr>"), "en", names)).toBe("Account in Spanish, paragraph “<hr>”");
  });

  test("is named by its field where the paragraph is gone", () => {
    expect(problemName({ ...wrong, path: `block:es:${idOf(99)}` }, written(said), "en", names)).toBe(
      "Account in Spanish",
    );
  });
});
