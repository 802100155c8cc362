import { describe, expect, it } from "vitest";
import { quietHtml } from "./quiet-html.ts";

describe("pasted HTML before it is read", () => {
  it.each([
    ['<img src=x onerror="a()">', '<img data-src=x data-onerror="a()">'],
    ["<img alt=''onerror='a()'/ONLOAD=b()>", "<img alt=''data-onerror='a()'/data-onload=b()>"],
    ['<p title="a > b" onclick = x>', '<p title="a > b" data-onclick = x>'],
    ["<p style='mso-list:l0 level1 lfo1'>", "<p data-style='mso-list:l0 level1 lfo1'>"],
    ["<svg\nonload=a()>", "<svg\ndata-onload=a()>"],
  ])("asks for nothing: %s", (html, quiet) => {
    expect(quietHtml(html)).toBe(quiet);
  });

  it("loses styles of the page", () => {
    expect(quietHtml("<style>\np { color: red }\n</style ><p>One</p>")).toBe("<p>One</p>");
  });

  it.each([
    ['<a href="https://example.org/?on=1&style=b">on = style = src</a>'],
    ['<p title=" onclick=a style=b">'],
    ["a < b, style = c > d"],
  ])("leaves what is only said: %s", (html) => {
    expect(quietHtml(html)).toBe(html);
  });
});
