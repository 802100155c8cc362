import { expect, test } from "vitest";
import { documentLinks, stripFramework } from "./strip-framework.ts";

test("what carries the nonce goes, our own script and data stay", () => {
  const html = [
    "<!DOCTYPE html><!--abc--><html><head>",
    '<link rel="stylesheet" href="/_next/a.css" nonce="N" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" nonce="N" href="/_next/a.js"/>',
    '<script src="/_next/b.js" async="" nonce="N"></script><meta name="next-size-adjust" content=""/>',
    '</head><body><div hidden=""><!--$--><!--/$--></div><main><h1>Title</h1>',
    '<script type="application/ld+json">{"a":1}</script><script src="/enhance.js" defer=""></script></main>',
    '<script nonce="N">self.__next_f.push([1,"nonce=\\"N\\" \\u003c/script>"])</script></body></html>',
  ].join("");
  expect(stripFramework(html, "N")).toBe(
    [
      '<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>',
      '</head><body><main><h1>Title</h1><script type="application/ld+json">{"a":1}</script>',
      '<script src="/enhance.js" defer=""></script></main></body></html>',
    ].join(""),
  );
});

test("a script that merely quotes another nonce is not ours to remove", () => {
  const html = '<p>&lt;script nonce="N"&gt;</p><script nonce="M">1</script>';
  expect(stripFramework(html, "N")).toBe('<p>&lt;script&gt;</p><script nonce="M">1</script>');
});

test("of the Link header only fonts and styles are kept, without the nonce", () => {
  expect(
    documentLinks(
      '</f.woff2>; rel=preload; as="font"; crossorigin=""; nonce="N", </a.js>; rel=preload; as="script"',
    ),
  ).toBe('</f.woff2>; rel=preload; as="font"; crossorigin=""');
  expect(documentLinks('</a.js>; rel=preload; as="script"')).toBeUndefined();
  expect(documentLinks(undefined)).toBeUndefined();
});
