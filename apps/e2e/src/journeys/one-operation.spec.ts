import { added, citation, entry, source, statement } from "../support/content.ts";
import { approveAll, draft, proposalPage, publish } from "../support/proposals.ts";
import { acceptTerms } from "../support/terms.ts";
import { expect, test } from "../support/test.ts";
import { hydrated, saved } from "../support/working-page.ts";

test("an edit of one claim is exactly one operation, shown as removed and added words", async ({
  browserOf,
  apiOf,
}) => {
  const author = await apiOf("contributor");
  const news = added(source("Ten years of LONE CHANGE"));
  const claims = ["It began in spring.", "It ended in May.", "It was held at sea."].map((words) =>
    statement(words, [citation(news.id, words)]),
  );
  const made = await draft(author, [added(entry("exercise", "LONE CHANGE", claims)), news]);
  const slug = await publish(author, await apiOf("reviewer"), await apiOf("reviewer2"), made);

  const page = await browserOf("contributor");
  await test.step("from the published page to the editor", async () => {
    await page.goto(`/en/e/${slug}`);
    await page.getByRole("link", { name: "Propose a change" }).click();
    await hydrated(page);
    await page.getByRole("button", { name: "Start editing" }).click();
    await expect(page).toHaveURL(/\/en\/proposals\/[0-9a-f-]{36}/);
    await hydrated(page);
  });

  await test.step("changes one word of one claim", async () => {
    await page.getByRole("button", { name: /^Edit .*It ended in May\./ }).click();
    await page.getByRole("textbox", { name: "Statement", exact: true }).fill("It ended in June.");
    await page.getByLabel("What changes, and why").fill("The article says June on its second page.");
    await saved(page);
    await acceptTerms(page);
    await page.getByRole("button", { name: "Submit for review" }).click();
  });

  await test.step("one operation, in words and marks", async () => {
    const changes = page.getByRole("region", { name: /^Changes/ });
    await expect(changes.locator("[data-operation]")).toHaveCount(1);
    await expect(changes.getByRole("listitem")).toHaveCount(1);
    await expect(changes.locator("del")).toHaveText(/^removed:\s*It ended in May\.$/);
    await expect(changes.locator("ins")).toHaveText(/^added:\s*It ended in June\.$/);
    const id = page.url().match(/proposals\/([0-9a-f-]{36})/)?.[1] ?? "";
    const { current } = await proposalPage(author, id);
    expect(current?.operations.map(({ cell }) => cell.replace(/claim:[^/]+/, "claim"))).toEqual([
      "claim/value",
    ]);
  });

  await test.step("published, the comparison of the two revisions shows readers the same", async () => {
    const id = page.url().match(/proposals\/([0-9a-f-]{36})/)?.[1] ?? "";
    const [reviewer, reviewer2] = [await apiOf("reviewer"), await apiOf("reviewer2")];
    expect(await approveAll(reviewer, reviewer2, id)).toBe(slug);
    const reader = await browserOf("nobody", { javaScriptEnabled: false });
    await reader.goto(`/en/e/${slug}/compare/1..2`);
    const changes = reader.getByRole("main");
    await expect(changes.locator("[data-operation]")).toHaveCount(1);
    await expect(changes.locator("del")).toHaveText(/^removed:\s*It ended in May\.$/);
    await expect(changes.locator("ins")).toHaveText(/^added:\s*It ended in June\.$/);
    await reader.goto(`/en/e/${slug}/r/1`);
    await expect(changes).toContainText("It ended in May.");
    await expect(changes).not.toContainText("It ended in June.");
  });
});
