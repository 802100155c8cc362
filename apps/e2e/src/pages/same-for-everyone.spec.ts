import { changed, publicPages, refetch } from "../support/public-pages.ts";
import { expect, test } from "../support/test.ts";

test("a signed-in person gets the same bytes as everybody else, even on a page they are changing", async ({
  browserOf,
  origin,
}) => {
  const pages = await publicPages(origin, { en: 3, other: 1 });
  const editor = await browserOf("editor");
  const cookies = await editor.context().cookies();
  expect(cookies.map(({ name }) => name)).toContain("convenio.session");
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  expect(changed(pages, await refetch(origin, pages, { cookie }))).toEqual([]);
});
