import { expect, test } from "../support/test.ts";

const words: Record<string, string> = {
  unsourced: "Unsourced",
  cited: "Cited",
  checked: "Checked",
  corroborated: "Corroborated",
  disputed: "Disputed",
  refuted: "Refuted",
  overdue: "Overdue",
};

const entries = [
  "unitas",
  "panamax",
  "panamax-2024",
  "unitas-lxiv",
  "united-states",
  "ejemplum-i-demonstration",
];

test("every claim has exactly one evidence control, which says its state in words", async ({ browserOf }) => {
  const page = await browserOf("nobody", { javaScriptEnabled: false });
  for (const slug of entries) {
    await page.goto(`/en/e/${slug}`);
    const claims = await page.locator("[data-claim]").all();
    expect(claims.length, slug).toBeGreaterThan(0);
    expect(await page.locator("[data-claim] details").count(), slug).toBe(claims.length);
    for (const claim of claims) {
      const state = (await claim.getAttribute("data-evidence")) ?? "";
      await expect(claim.locator("summary")).toHaveCount(1);
      await expect(claim.locator("summary")).toContainText(words[state] ?? "a known state");
    }
  }
});

test("opened, it shows source, place, stance and who checked it, or why there is no source", async ({
  browserOf,
}) => {
  const page = await browserOf("nobody", { javaScriptEnabled: false });
  await page.goto("/en/e/ejemplum-demonstration");
  const states = new Set<string>();
  for (const claim of await page.locator("[data-claim]").all()) {
    const state = (await claim.getAttribute("data-evidence")) ?? "";
    states.add(state);
    await claim.locator("summary").click();
    const opened = claim.locator("details");
    await expect(opened.getByRole("link", { name: /What .*means/i })).toHaveAttribute(
      "href",
      `/en/method#${state}`,
    );
    if (state === "unsourced") {
      await expect(opened).toContainText("Told by a participant; nothing written has been found.");
      continue;
    }
    await expect(opened.locator('a[href^="/en/sources/"]').first()).toBeVisible();
    await expect(opened).toContainText("An invented sentence for the demonstration.");
    await expect(opened).toContainText("paragraph 2");
    await expect(opened).toContainText("Supports");
    await expect(opened).toContainText(/Demo reviewer opened the source|Nobody has yet opened this source/);
  }
  expect([...states].sort()).toContain("unsourced");
});

test("the demonstration shows every evidence state there is", async ({ browserOf }) => {
  const page = await browserOf("nobody");
  const states = new Set<string | null>();
  for (const slug of ["ejemplum-demonstration", "ejemplum-i-demonstration", "muestralia-demonstration"]) {
    await page.goto(`/en/e/${slug}`);
    await expect(page.getByRole("main")).toContainText("Demonstration.");
    for (const claim of await page.locator("[data-claim]").all())
      states.add(await claim.getAttribute("data-evidence"));
  }
  expect([...states].sort()).toEqual(Object.keys(words).sort());
});

test("a fact of another entry shows its state as a link to the claim, and is no claim of this page", async ({
  browserOf,
}) => {
  const page = await browserOf("nobody");
  await page.goto("/en/e/panamax");
  const row = page.getByRole("row").filter({ hasText: "PANAMAX 2012" }).first();
  await expect(row.locator('a[href^="/en/claims/"]').first()).toBeVisible();
  await expect(row.locator("[data-claim], details")).toHaveCount(0);
});
