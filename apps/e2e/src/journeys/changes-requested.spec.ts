import { added, citation, entry, source, statement } from "../support/content.ts";
import { checkAll, draft, proposalPage, save, submit } from "../support/proposals.ts";
import { expect, test } from "../support/test.ts";
import { hydrated } from "../support/working-page.ts";

test("a reviewer asks for changes, later sees only what changed since, and approves", async ({
  browserOf,
  apiOf,
}) => {
  const author = await apiOf("contributor");
  const news = added(source("A harbour in the morning"));
  const kept = statement("It was held in a harbour.", [citation(news.id, "held in a harbour")]);
  const wrong = statement("Twelve ships came.", [citation(news.id, "eleven ships came")]);
  const exercise = added(entry("exercise", "HARBOUR WATCH", [kept, wrong]));
  const id = await draft(author, [exercise, news]);
  await submit(author, id);
  await checkAll(await apiOf("reviewer"), id);

  const reviewer = await browserOf("reviewer");
  await test.step("the reviewer finds it in the queue and requests changes, with a reason", async () => {
    await reviewer.goto("/en/review");
    await reviewer.getByRole("link", { name: "HARBOUR WATCH" }).click();
    await hydrated(reviewer);
    await reviewer.getByRole("button", { name: "Request changes" }).click();
    const dialog = reviewer.getByRole("dialog", { name: "Request changes" });
    await dialog.getByRole("button", { name: "Send request" }).click();
    await expect(dialog).toContainText("Choose a reason.");
    await dialog.getByLabel("Reason").selectOption({ label: "The source does not say this" });
    await dialog.getByLabel("What should the author know?").fill("The source says eleven ships, not twelve.");
    await dialog.getByRole("button", { name: "Send request" }).click();
    await expect(dialog).toBeHidden();
    await expect(reviewer.getByRole("main")).toContainText("Changes requested");
  });

  await test.step("while the request stands, nobody's approval publishes", async () => {
    const second = await browserOf("reviewer2");
    await second.goto(`/en/proposals/${id}`);
    await expect(second.getByRole("main")).toContainText("The source says eleven ships, not twelve.");
    await expect(second.getByRole("main")).toContainText("Changes requested");
  });

  await test.step("the author reads why, mends the sentence and submits again", async () => {
    const page = await browserOf("contributor");
    await page.goto(`/en/proposals/${id}`);
    await expect(page.getByRole("main")).toContainText("The source says eleven ships, not twelve.");
    const mended = { ...wrong, value: { type: "text", text: "Eleven ships came.", lang: "en" } };
    const content = entry("exercise", "HARBOUR WATCH", [kept, mended]);
    await save(author, id, [{ ...exercise, content }, news]);
    expect(await submit(author, id)).toBe(2);
    await page.reload();
    await expect(page.getByRole("main")).toContainText("patchset 2 of 2");
  });

  await test.step("the reviewer sees only what changed since", async () => {
    await reviewer.goto(`/en/proposals/${id}`);
    const changes = reviewer.getByRole("region", { name: /^Changes/ });
    await expect(changes).toContainText("It was held in a harbour.");
    await reviewer
      .getByRole("link", { name: "Show only what changed since patchset 1, which you judged" })
      .click();
    await expect(reviewer.getByRole("main")).toContainText(
      "You see what changed from patchset 1 to patchset 2.",
    );
    await expect(changes.locator("[data-operation]")).toHaveCount(1);
    await expect(changes.locator("del")).toContainText("Twelve ships came.");
    await expect(changes.locator("ins")).toContainText("Eleven ships came.");
    await expect(changes).not.toContainText("It was held in a harbour.");
  });

  await test.step("checks the changed claim, and approves", async () => {
    await reviewer.getByRole("link", { name: "Show the whole change" }).click();
    await expect(reviewer.getByRole("button", { name: "Approve" })).toHaveAttribute("aria-disabled", "true");
    await checkAll(await apiOf("reviewer"), id);
    await reviewer.reload();
    await reviewer.getByRole("checkbox", { name: /I have read the checks/ }).check();
    await reviewer.getByRole("button", { name: "Approve" }).click();
    await expect(reviewer.getByRole("region", { name: "Decision", exact: true })).toContainText(
      "1 of 2 approvals",
    );
    expect((await proposalPage(author, id)).state).toBe("submitted");
  });
});
