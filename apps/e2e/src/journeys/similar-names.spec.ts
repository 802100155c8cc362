import { expect, test } from "../support/test.ts";
import { hydrated } from "../support/working-page.ts";

test("who names a new entry is shown what is already there, by title or other name in any language", async ({
  browserOf,
  apiOf,
}) => {
  const about = { type: "new", kind: "exercise-edition", language: "en" };
  const { id } = await (await apiOf("contributor")).mutate<{ id: string }>("proposals.open", { about });
  const page = await browserOf("contributor");
  await page.goto(`/en/proposals/${id}`);
  await hydrated(page);
  const title = page.getByLabel(/^Title in English/);
  const similar = page.getByRole("list", { name: "Entries with a similar name" });
  await expect(similar).toHaveCount(0);

  await title.pressSequentially("UNITAS LX");
  await expect(similar.getByRole("link", { name: /^UNITAS LX/ }).first()).toBeVisible();
  await expect(similar).toContainText("Exercise edition");
  await expect(page.getByRole("status").filter({ hasText: "a name like this" })).toBeVisible();
  const address = await similar.getByRole("link").first().getAttribute("href");
  expect((await page.request.get(address ?? "")).status()).toBe(200);

  await title.fill("zqxwvk");
  await expect(similar).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Submit for review" })).toBeEnabled();
});
