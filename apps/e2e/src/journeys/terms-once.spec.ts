import { added, citation, entry, source, statement } from "../support/content.ts";
import { draft, proposalPage } from "../support/proposals.ts";
import { expect, test } from "../support/test.ts";
import { hydrated } from "../support/working-page.ts";

const said = "It was held at sea.";

function newEntry(title: string) {
  const news = added(source(`${title} in the papers`));
  return [added(entry("exercise", title, [statement(said, [citation(news.id, said)])])), news];
}

test("whoever submits for the first time accepts the terms, and is never asked again", async ({
  browserOf,
  apiOf,
}) => {
  const author = await apiOf("reviewer2");
  const id = await draft(author, newEntry("FIRST TERMS"));
  const page = await browserOf("reviewer2");
  await page.goto(`/en/proposals/${id}`);
  await hydrated(page);
  const terms = page.getByRole("checkbox", { name: /^I accept the contributor terms of 22 November 2026/ });
  const submit = page.getByRole("button", { name: "Submit for review" });

  await test.step("without them nothing is submitted, and the page says why", async () => {
    await expect(page.getByRole("link", { name: /read the terms/ })).toHaveAttribute("href", "/en/terms");
    await submit.click();
    await expect(page.getByRole("alert", { name: "This could not be submitted" })).toBeFocused();
    await expect(terms).toHaveAttribute("aria-invalid", "true");
    expect((await proposalPage(author, id)).state).toBe("draft");
  });

  await test.step("with them it is", async () => {
    await terms.check();
    await submit.click();
    await expect(page.getByRole("main")).toContainText("Submitted");
  });

  await test.step("the next time they are not asked for", async () => {
    const next = await draft(author, newEntry("SECOND TERMS"));
    await page.goto(`/en/proposals/${next}`);
    await hydrated(page);
    await expect(submit).toBeVisible();
    await expect(terms).toHaveCount(0);
  });
});
