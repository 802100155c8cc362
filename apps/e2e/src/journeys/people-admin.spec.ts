import { added, citation, entry, source, statement } from "../support/content.ts";
import { checkAll, draft, submit } from "../support/proposals.ts";
import { expect, test } from "../support/test.ts";
import { hydrated } from "../support/working-page.ts";

test("an admin makes a contributor a reviewer, who may review; blocked they may not, and are told why", async ({
  browserOf,
  apiOf,
}) => {
  const author = await apiOf("contributor");
  const news = added(source("What was said of A NEW REVIEWER"));
  const claims = [statement("It was held.", [citation(news.id, "It was held.")])];
  const id = await draft(author, [added(entry("exercise", "A NEW REVIEWER", claims)), news]);
  await submit(author, id);
  const newcomer = await apiOf("contributor2");
  await expect(checkAll(newcomer, id)).rejects.toThrow("not-found");

  const admin = await browserOf("admin");
  await admin.goto("/en");
  await admin.getByRole("link", { name: "Admin", exact: true }).click();
  await admin.getByLabel("Name or address").fill("contributor2@DEMO");
  await admin.getByRole("main").getByRole("button", { name: "Search" }).click();
  await expect(admin.getByText("One person")).toBeVisible();
  await hydrated(admin);
  const open = admin.getByRole("button", { name: /^Change the role of / });
  const row = admin.getByRole("row").filter({ has: open });

  await test.step("gives the role", async () => {
    await open.click();
    await admin.getByLabel("Role", { exact: true }).selectOption("reviewer");
    await admin.getByRole("button", { name: "Give this role" }).click();
    await expect(admin.getByText(/now has this role: reviewer/)).toBeVisible();
    await expect(row).toContainText("reviewer");
    await checkAll(newcomer, id);
  });

  await test.step("blocks, but not without a reason", async () => {
    await admin.getByRole("button", { name: "Block", exact: true }).click();
    await expect(admin.getByLabel("Reason")).toBeFocused();
    await expect(admin.getByLabel("Reason")).toHaveAccessibleDescription(/Give a reason/);
    await admin.getByLabel("Reason").fill("Sources that do not exist.");
    await admin.getByRole("button", { name: "Block", exact: true }).click();
    await expect(row).toContainText("Reason of the block: Sources that do not exist.");
    await expect(checkAll(newcomer, id)).rejects.toThrow("blocked");
    const own = await browserOf("contributor2");
    await own.goto("/en/account");
    await expect(own.getByText("The reason given: Sources that do not exist.")).toBeVisible();
  });

  await test.step("and takes both back", async () => {
    await admin.getByLabel("Reason").fill("They do exist.");
    await admin.getByRole("button", { name: "Unblock" }).click();
    await expect(admin.getByText(/can write again/)).toBeVisible();
    await admin.getByLabel("Role", { exact: true }).selectOption("contributor");
    await admin.getByRole("button", { name: "Give this role" }).click();
    await expect(admin.getByText(/now has this role: contributor/)).toBeVisible();
  });
});

test("the last admin cannot be demoted, blocked or deleted, and is told so", async ({ browserOf, apiOf }) => {
  const page = await browserOf("admin");
  await page.goto("/en/admin/people?q=admin@demo");
  await hydrated(page);
  await page.getByRole("button", { name: /^Change the role of / }).click();
  await page.getByLabel("Role", { exact: true }).selectOption("editor");
  await page.getByRole("button", { name: "Give this role" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "This is the last admin" })).toBeVisible();
  await expect(page.getByLabel("Role", { exact: true })).toHaveValue("editor");
  const api = await apiOf("admin");
  expect(await api.tryMutate("people.deleteAccount", { confirm: "admin@demo.convenio" })).toEqual({
    status: 409,
    reason: "last-admin",
  });
});

test("people are for administrators, letters of a demo for everybody who runs it", async ({ browserOf }) => {
  const editor = await browserOf("editor");
  const answer = await editor.goto("/en/admin/people");
  expect(answer?.status()).toBe(403);
  await expect(editor.getByText("This page is for administrators.")).toBeVisible();
  await expect(editor.getByRole("link", { name: "Admin", exact: true })).toHaveCount(0);
  await editor.getByRole("link", { name: "Its letters stay here." }).click();
  await expect(editor.getByRole("heading", { level: 1, name: "Letters" })).toBeVisible();
  const nobody = await browserOf("nobody");
  expect((await nobody.goto("/en/admin/outbox"))?.status()).toBe(200);
  await expect(nobody.getByRole("heading", { level: 1, name: "Letters" })).toBeVisible();
  await nobody.goto("/en/admin/people");
  await expect(nobody.getByRole("heading", { name: "Sign in to go on" })).toBeVisible();
});
