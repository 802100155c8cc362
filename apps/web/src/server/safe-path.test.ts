import { expect, test } from "vitest";
import { safePath } from "./safe-path.ts";

const url = new URL("http://127.0.0.1:3000");

test.each([
  ["/es/review?kind=exercise#top", "/es/review?kind=exercise#top"],
  ["/a/../en", "/en"],
  ["//convenio.example/x", "/home"],
  ["/\\convenio.example", "/home"],
  ["/\t/convenio.example", "/home"],
  ["/.//evil.example", "/home"],
  ["/./\\evil.example", "/home"],
  ["/x/..//evil.example", "/home"],
  ["/%2e//evil.example", "/home"],
  ["/en/../..//evil.example", "/home"],
  ["/.//evil.example/..//127.0.0.1:3000", "/home"],
  ["/.//127.0.0.1:3000/en", "/home"],
  ["/en//es", "/en//es"],
  ["https://convenio.example", "/home"],
  ["javascript:alert(1)", "/home"],
  ["en/review", "/home"],
  ["", "/home"],
  [null, "/home"],
  [["/en"], "/home"],
])("%j leads to %s", (given, path) => {
  expect(safePath(given, url, "/home")).toBe(path);
});

test.each([
  ["a path of 2,000 units", `/${"b".repeat(1999)}`, true],
  ["a longer one", `/${"b".repeat(2000)}`, false],
  ["one that is longer as it travels", `/${"ñ".repeat(400)}`, false],
])("%s", (_, given, leads) => {
  expect(safePath(given, url, "/home") === "/home").toBe(!leads);
});
