import { languages } from "@convenio/domain/text/languages";
import { describe, expect, test } from "vitest";
import { compose } from "./compose.ts";

const url = new URL("https://convenio.example");
const letterIn = (language: (typeof languages)[number], token = "a-token") =>
  compose(
    {
      id: "x",
      kind: "sign-in",
      recipient: "ana@example.org",
      language,
      parameters: { token },
      createdAt: "2026-05-01T12:00:00.000Z",
      attempts: 1,
    },
    url,
  );

describe.each(languages)("a sign-in letter in %s", (language) => {
  const letter = letterIn(language);

  test("says who asked where, how long the link holds, and what to do if it was somebody else", () => {
    expect(letter.subject.length).toBeLessThan(60);
    expect(letter.text.trim().split("\n\n")).toHaveLength(6);
    expect(letter.text).toContain("convenio.example");
    expect(letter.text).toContain("30");
    expect(letter.text).toContain(`https://convenio.example/${language}/sign-in/confirm?token=a-token`);
    expect(letter.text).not.toMatch(/[{}<>]/);
  });

  test("says the same in HTML, which names its language and loads nothing", () => {
    expect(letter.html).toContain(`<html lang="${language}">`);
    const words = letter.html.replace(/^[\s\S]*<body>/, "").replace(/<[^>]+>/g, "");
    expect(words.trim().split(/\n+/)).toEqual(letter.text.trim().split(/\n+/));
    expect(letter.html).not.toMatch(/<(?:img|link|script|style)/);
  });
});

test("a token cannot break out of the link", () => {
  expect(letterIn("en", `"><script>`).html).not.toContain("<script>");
});
