import { added, entry, statement } from "../support/content.ts";
import { draft, proposalPage } from "../support/proposals.ts";
import { expect, test } from "../support/test.ts";
import { hydrated, saved } from "../support/working-page.ts";

const summaryOf = (page: Awaited<ReturnType<typeof proposalPage>>) => {
  const content = page.draft?.draft.subjects[0]?.content;
  return content?.type === "entry" ? content.prose.en?.summary : undefined;
};

test("of two tabs on one draft the later save is refused with both versions, and either can be kept", async ({
  browserOf,
  apiOf,
}) => {
  const api = await apiOf("contributor");
  const id = await draft(api, [added(entry("exercise", "TWO TABS", []))]);
  const first = await browserOf("contributor");
  const second = await first.context().newPage();
  for (const page of [first, second]) {
    await page.goto(`/en/proposals/${id}`);
    await hydrated(page);
  }

  await test.step("the first tab saves by itself", async () => {
    await first.getByLabel(/^Summary/).fill("Written in the first tab.");
    await expect.poll(async () => summaryOf(await proposalPage(api, id))).toBe("Written in the first tab.");
    await saved(first);
  });

  await test.step("the second is refused, with both versions on screen", async () => {
    await second.getByLabel(/^Summary/).fill("Written in the second tab.");
    const conflict = second.getByRole("region", { name: "A newer version was saved elsewhere" });
    await expect(conflict).toBeVisible();
    await expect(conflict).toContainText("Written in the first tab.");
    await expect(conflict).toContainText("Written in the second tab.");
    expect(summaryOf(await proposalPage(api, id))).toBe("Written in the first tab.");
  });

  await test.step("taking the newer one loses nothing: mine can be brought back", async () => {
    await second.getByRole("button", { name: "Take the newer" }).click();
    await expect(second.getByLabel(/^Summary/)).toHaveValue("Written in the first tab.");
    await second.getByRole("button", { name: "Bring mine back" }).click();
    await expect(second.getByLabel(/^Summary/)).toHaveValue("Written in the second tab.");
    await expect.poll(async () => summaryOf(await proposalPage(api, id))).toBe("Written in the second tab.");
  });

  await test.step("a tab never conflicts with itself, however fast somebody types", async () => {
    const title = second.getByLabel(/^Title in English/);
    await title.fill("");
    await title.pressSequentially("TWO TABS, TYPED LETTER BY LETTER", { delay: 60 });
    await saved(second);
    await expect(second.getByRole("region", { name: "A newer version was saved elsewhere" })).toHaveCount(0);
  });
});

test("when the session ends while somebody types, the text stays and is saved after signing in again", async ({
  browserOf,
  apiOf,
}) => {
  const api = await apiOf("contributor");
  const id = await draft(api, [added(entry("exercise", "LONG EVENING", [statement("It began late.", [])]))]);
  const page = await browserOf("contributor");
  await page.goto(`/en/proposals/${id}`);
  await hydrated(page);

  await test.step("the save is refused, and says that the text stays here", async () => {
    await page.context().clearCookies({ name: "convenio.session" });
    await page.getByLabel(/^Summary/).fill("Typed after the session had ended.");
    await expect(page.getByText("your session has ended. Your text stays in this tab")).toBeVisible();
    await expect(page.getByLabel(/^Summary/)).toHaveValue("Typed after the session had ended.");
    expect(summaryOf(await proposalPage(api, id))).toBe("Made by a test.");
  });

  await test.step("signing in in a new tab, and coming back, saves it", async () => {
    const opened = page.context().waitForEvent("page");
    await page.getByRole("link", { name: "Sign in again (opens a new tab)" }).click();
    const signIn = await opened;
    await signIn.getByRole("button", { name: "Sign in as Demo contributor", exact: true }).click();
    await expect(signIn).toHaveURL(/\/en\//);
    await signIn.close();
    await page.bringToFront();
    await page.getByRole("button", { name: "Save now" }).click();
    await saved(page);
    expect(summaryOf(await proposalPage(api, id))).toBe("Typed after the session had ended.");
  });
});

test("text that never reached the server is put back when the page is opened again", async ({
  browserOf,
  apiOf,
}) => {
  const api = await apiOf("contributor");
  const id = await draft(api, [added(entry("exercise", "CLOSED TAB", []))]);
  const page = await browserOf("contributor");
  await page.goto(`/en/proposals/${id}`);
  await hydrated(page);
  await page.context().setOffline(true);
  await page.getByLabel(/^Summary/).fill("Typed on a train.");
  await expect(page.getByText(/the server cannot be reached/)).toBeVisible();
  await page.context().setOffline(false);
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByLabel(/^Summary/)).toHaveValue("Typed on a train.");
  await expect.poll(async () => summaryOf(await proposalPage(api, id))).toBe("Typed on a train.");
});
