import { expect, test } from "vitest";
import { safePath } from "./safe-path.ts";

const url = new URL("http://127.0.0.1:3000");

test.each([
  ["/es/review?kind=exercise#top", "/es/review?kind=exercise#top"],
  ["/a/../en", "/en"],
  ["//convenio.example/x", "/home"],
  ["/\\convenio.example", "/home"],
  ["/\t/convenio.example", "/home"],
  ["https://convenio.example", "/home"],
  ["javascript:alert(1)", "/home"],
  ["en/review", "/home"],
  ["", "/home"],
  [null, "/home"],
  [["/en"], "/home"],
])("%j leads to %s", (given, path) => {
  expect(safePath(given, url, "/home")).toBe(path);
});
