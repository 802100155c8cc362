import { expect, test } from "@playwright/test";
import { crawl } from "../support/crawl.ts";

test("no page links to an address that is not there, in any language", async ({ baseURL }) => {
  test.setTimeout(600_000);
  const { broken, fetched } = await crawl(baseURL ?? "");
  expect(broken).toEqual([]);
  expect(fetched).toBeGreaterThan(300);
});
