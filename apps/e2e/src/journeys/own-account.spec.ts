import { added, citation, entry, source, statement } from "../support/content.ts";
import { keyboard } from "../support/hands.ts";
import { draft, proposalPage, publish } from "../support/proposals.ts";
import { expect, test } from "../support/test.ts";
import { hydrated } from "../support/working-page.ts";

test("a person signs another browser out, then all the others, and stays signed in", async ({
  browserOf,
  apiOf,
}) => {
  const page = await browserOf("editor");
  await page.goto("/en/account");
  await hydrated(page);
  const others = page.getByRole("button", { name: /^Sign out: / });
  const all = page.getByRole("button", { name: "Sign out all others" });
  if (await all.isVisible()) await all.click();
  await expect(others).toHaveCount(0);

  const second = await browserOf("editor");
  const third = await apiOf("editor");
  await page.reload();
  await hydrated(page);
  await expect(others).toHaveCount(2);
  await expect(page.getByText("this browser", { exact: true })).toHaveCount(1);
  await expect(page.getByRole("listitem").filter({ hasText: "Chrome · Linux" })).toHaveCount(2);

  await others.first().click();
  await expect(page.getByText("One browser was signed out.")).toBeFocused();
  await expect(others).toHaveCount(1);
  await page.getByRole("button", { name: "Sign out all others" }).click();
  await expect(others).toHaveCount(0);

  await second.goto("/en/account");
  await expect(second.getByRole("heading", { name: "Sign in to go on" })).toBeVisible();
  expect((await third.tryMutate("people.endOtherSessions", {})).reason).toBe("not-signed-in");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
});

test("a person renames themselves by keyboard, and public pages say the new name at once", async ({
  browserOf,
  apiOf,
}) => {
  const author = await apiOf("contributor2");
  const slug = await publish(
    author,
    await apiOf("reviewer"),
    await apiOf("reviewer2"),
    await draft(author, ownEntry("RENAMED")),
  );
  const page = await browserOf("contributor2");
  await page.goto("/en/account");
  await hydrated(page);
  const field = page.getByLabel("Name shown in public");
  await keyboard.write(field, "  ");
  await keyboard.press(page.getByRole("button", { name: "Save name" }));
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Write a name of 1 to 80 characters/);
  await keyboard.write(field, "Catalina Ríos");
  await keyboard.press(page.getByRole("button", { name: "Save name" }));
  await expect(page.getByText("Saved. Public pages now say Catalina Ríos.")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Your work" })).toContainText("Catalina Ríos");

  const reader = await browserOf("nobody");
  await reader.goto(`/en/e/${slug}/history`);
  await expect(reader.getByRole("main")).toContainText("Catalina Ríos");
});

test("a deleted account leaves its work under no name, and its address begins anew", async ({
  browserOf,
  apiOf,
}) => {
  const author = await apiOf("contributor2");
  const reviewers = [await apiOf("reviewer"), await apiOf("reviewer2")] as const;
  const slug = await publish(author, ...reviewers, await draft(author, ownEntry("LEFT BEHIND")));
  await author.mutate("people.rename", { name: "Leandro Paz" });
  const alone = await draft(author, ownEntry("NEVER SENT"));
  const shown = await browserOf("nobody");
  await shown.goto(`/en/e/${slug}/history`);
  await expect(shown.getByRole("main")).toContainText("Leandro Paz");

  const page = await browserOf("contributor2");
  await page.goto("/en/contribute");
  await page.getByRole("link", { name: "Leandro Paz" }).click();
  await hydrated(page);
  const field = page.getByLabel("To confirm, type your address");
  await field.fill("contributor2");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/is not the address of this account/);
  await expect(field).toHaveValue("contributor2");
  await field.fill("contributor2@demo.convenio");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Your work" })).not.toContainText("Leandro Paz");

  for (const [lang, words] of [
    ["en", "a former contributor"],
    ["es", "una persona que ya no participa"],
    ["pt", "uma pessoa que não participa mais"],
  ]) {
    await shown.goto(`/${lang}/e/${slug}/history`);
    await expect(shown.getByRole("main")).toContainText(words ?? "");
    await expect(shown.getByRole("main")).not.toContainText("Leandro Paz");
  }
  const anew = await apiOf("contributor2");
  expect(await anew.query("people.me")).toMatchObject({ name: "Demo contributor 2", open: 0 });
  expect((await anew.tryMutate("proposals.withdraw", { id: alone })).reason).toBe("not-found");
  await expect(proposalPage(reviewers[0], alone)).rejects.toThrow("not-found");
});

function ownEntry(title: string) {
  const news = added(source(`What was said of ${title}`));
  return [
    added(entry("exercise", title, [statement("It was held.", [citation(news.id, "It was held.")])])),
    news,
  ];
}
