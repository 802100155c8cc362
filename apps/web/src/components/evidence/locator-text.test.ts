import type { Citation } from "@convenio/domain/evidence/citation";
import { describe, expect, it } from "vitest";
import { locatorText } from "./locator-text.ts";

describe("where a passage stands", () => {
  it.each<[Citation["locator"]["type"], string, string]>([
    ["paragraph", "3", "paragraph 3"],
    ["paragraph", "1–2", "paragraph 1–2"],
    ["paragraph", "last paragraph", "last paragraph"],
    ["section", "participant list", "participant list"],
    ["section", "IV", "section IV"],
    ["page", "12–14", "p. 12–14"],
    ["article", "3b", "article 3b"],
    ["cell", "mme3370", "row or cell mme3370"],
    ["timecode", "00:12:30", "at 00:12:30"],
    ["whole", "", "the whole work"],
  ])("says a %s of %j as %j", (type, text, words) => {
    expect(locatorText({ type, text }, "en")).toBe(words);
  });
});
