import { expect, test } from "../support/test.ts";

test("a reader without JavaScript gets from a search to the source of a claim, and to all that cites it", async ({
  browserOf,
}) => {
  const page = await browserOf("nobody", { javaScriptEnabled: false });

  await test.step("searches in Spanish words on the English home page and finds UNITAS first", async () => {
    await page.goto("/en");
    const search = page.getByRole("main").getByRole("searchbox");
    await search.fill("ejercicio unitas");
    await search.press("Enter");
    await expect(page).toHaveURL(/\/en\/entries\?.*q=ejercicio(\+|%20)unitas/);
    const results = page
      .getByRole("main")
      .getByRole("listitem")
      .getByRole("link", { name: /UNITAS/ });
    await expect(results.first()).toHaveText(/^UNITAS$/);
    await results.first().click();
    await expect(page).toHaveURL("/en/e/unitas");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("UNITAS");
  });

  const claim = page.locator("[data-claim]").filter({ hasText: "1960" }).first();
  const evidence = claim.locator("details");

  await test.step("opens the evidence of a claim: what it rests on stands beside it", async () => {
    await expect(evidence).toHaveCount(1);
    const source = evidence.locator('a[href^="/en/sources/"]').first();
    await expect(source).toBeHidden();
    await evidence.locator("summary").click();
    await expect(source).toBeVisible();
    await expect(evidence).toContainText(/Supports|Contradicts/);
    await expect(evidence).toContainText("Nobody has yet opened this source to check this claim.");
  });

  await test.step("follows the source and sees every claim that cites it, this one among them", async () => {
    const id = await claim.getAttribute("data-claim");
    const source = evidence.locator('a[href^="/en/sources/"]').first();
    const title = (await source.textContent()) ?? "";
    await source.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.locator(`main a[href$="/claims/${id}"]`).first()).toBeVisible();
    await expect(page.getByRole("main")).toContainText("UNITAS");
  });
});

test("searching finds the same entry by the words of any language, accents or not", async ({ browserOf }) => {
  const page = await browserOf("nobody", { javaScriptEnabled: false });
  for (const words of ["ejercicio panamax", "exercicio PANAMAX", "Panamax exercise", "exercício panamax"]) {
    await page.goto(`/pt/entries?q=${encodeURIComponent(words)}`);
    const first = page
      .getByRole("main")
      .getByRole("listitem")
      .getByRole("link", { name: /PANAMAX/ })
      .first();
    await expect(first, words).toHaveAttribute("href", "/pt/e/panamax");
  }
});
