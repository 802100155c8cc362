import { expect, test } from "../support/test.ts";

type Summary = { body: { evidence: { total: number; states: Record<string, number> } } };

test("facets lead to the count they state, say it in the address, and show what would find nothing", async ({
  browserOf,
}) => {
  const page = await browserOf("nobody", { javaScriptEnabled: false });
  await page.goto("/en/entries");
  const filters = page.getByRole("complementary", { name: "Filters" });
  const peru = filters.getByRole("link", { name: /^Peru / });
  const stated = await peru.locator(".count").textContent();
  await peru.click();
  await expect(page).toHaveURL(/\/en\/entries\?country=peru$/);
  const results = page.getByRole("heading", { level: 2, name: /entr(y|ies)$/ });
  await expect(results).toHaveText(`${stated} entries`);
  const editions = filters.getByRole("link", { name: /^Exercise editions / });
  const both = await editions.locator(".count").textContent();
  await editions.click();
  await expect(page).toHaveURL(/\?kind=exercise-edition&country=peru$/);
  await expect(results).toHaveText(`${both} entries`);
  const before = await page.locator(".entry-row h3").allTextContents();
  await page.goto(page.url());
  expect(await page.locator(".entry-row h3").allTextContents()).toEqual(before);
  const off = filters.locator('[aria-disabled="true"]');
  expect(await off.count()).toBeGreaterThan(0);
  await expect(off.first().locator(".count")).toHaveText("0");
  await page.getByRole("link", { name: /^Country: Peru/ }).click();
  await expect(page).toHaveURL(/\/en\/entries\?kind=exercise-edition$/);
});

test("every term of a vocabulary is shown, what no entry has is no link", async ({ browserOf }) => {
  const page = await browserOf("nobody", { javaScriptEnabled: false });
  await page.goto("/en/entries");
  const outcome = page.locator("details.facet-group").filter({ hasText: "Outcome" });
  await outcome.locator("> summary").click();
  await expect(outcome.locator(".facet li")).toHaveCount(3);
  const partner = page.locator("details.facet-group").filter({ hasText: "Partner from elsewhere" });
  const partners = (await partner.locator(".facet li").allTextContents()).join("; ");
  expect(partners).toContain("United States");
  expect(partners).not.toMatch(/Organization of American States|Central American|Inter-American/);
});

test("years narrow the list to what they overlap, and keep the search", async ({ browserOf }) => {
  const page = await browserOf("nobody", { javaScriptEnabled: false });
  await page.goto("/en/entries?q=unitas&kind=exercise-edition");
  const period = page.locator("details.facet-group").filter({ hasText: "Period" });
  await period.locator("summary").click();
  await page.getByLabel("From year").fill("2023");
  await page.getByLabel("To year").fill("2024");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/q=unitas&kind=exercise-edition&from=2023&to=2024$/);
  const titles = await page.locator(".entry-row h3").allTextContents();
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.join()).not.toContain("2012");
});

test("what the address asks for in vain is passed over, and said of each", async ({ browserOf }) => {
  const page = await browserOf("nobody", { javaScriptEnabled: false });
  await page.goto("/en/entries");
  const all = await page.locator("#results").textContent();
  await page.goto("/en/entries?kind=spaceship&field=astronomy&from=soon&sort=random&country=atlantis");
  await expect(page.locator("#results")).toHaveText(all ?? "");
  const main = page.getByRole("main");
  await expect(main).toContainText("No entry is called “atlantis”, so that filter was left out.");
  await expect(main).toContainText("Kind: “spaceship” is not known here, so that filter was left out.");
  await expect(main).toContainText("Field: “astronomy” is not known here, so that filter was left out.");
  await expect(main).toContainText(
    "From year: “soon” is not a year from 1 to 9999, so that filter was left out.",
  );
  await expect(main).toContainText("Order: “random” is not known here, so that order was left out.");
  await page.goto("/en/entries?country=peru&country=chile");
  await expect(main).toContainText("Country: this list takes one value at a time, so “chile” was left out.");
  await page.goto("/en/entries?from=2000&to=1990");
  await expect(page.locator("#results")).toHaveText(all ?? "");
  await expect(main).toContainText(
    "2000 to 1990: the period ends before it begins, so that filter was left out.",
  );
});

test("checked claims only: the list keeps entries that have some, the page hides the rest, both say how many", async ({
  browserOf,
}) => {
  const page = await browserOf("nobody", { javaScriptEnabled: false });
  await page.goto("/en/entries?evidence=checked");
  await expect(page.getByRole("main")).toContainText(
    /Only entries with checked claims. \d+ entries are hidden/,
  );
  await page.goto("/en/e/ejemplum-demonstration");
  const all = await page.locator("[data-claim]").count();
  await page.getByRole("link", { name: "Show checked claims only" }).click();
  await expect(page).toHaveURL(/\/en\/e\/ejemplum-demonstration\?evidence=checked$/);
  const states = await page
    .locator("[data-claim]")
    .evaluateAll((claims) => claims.map((claim) => claim.getAttribute("data-evidence")));
  expect(states.length).toBeGreaterThan(0);
  expect(states.length).toBeLessThan(all);
  expect(new Set(states).size).toBeLessThanOrEqual(2);
  for (const state of states) expect(["checked", "corroborated"]).toContain(state);
  await expect(page.getByRole("main")).toContainText(/\d+ claims? that (is|are) not confirmed/);
  await page.getByRole("link", { name: "Show all claims" }).click();
  await expect(page.locator("[data-claim]")).toHaveCount(all);
});

test("the numbers at the head of an entry are those of its claims and of the API", async ({
  browserOf,
  apiOf,
}) => {
  const page = await browserOf("nobody", { javaScriptEnabled: false });
  const api = await apiOf("contributor");
  for (const slug of ["ejemplum-demonstration", "unitas"]) {
    await page.goto(`/en/e/${slug}`);
    const shown = await page
      .locator("[data-claim]")
      .evaluateAll((claims) => claims.map((claim) => claim.getAttribute("data-evidence")));
    const count = (...states: string[]) => shown.filter((state) => states.includes(state ?? "")).length;
    const { body } = await api.query<Summary>("entries.page", { slug });
    expect(body.evidence.total).toBe(shown.length);
    expect(body.evidence.states.disputed ?? 0).toBe(count("disputed"));
    await expect(page.locator(".evidence-summary")).toContainText(
      new RegExp(`${count("checked", "corroborated")} of ${shown.length} claims checked`),
    );
  }
});

test("on a phone the filters are folded until one asks for them", async ({ browserOf }) => {
  const page = await browserOf("nobody", { viewport: { width: 360, height: 720 } });
  await page.goto("/en/entries");
  const country = page.getByRole("link", { name: /^Peru / });
  await expect(country).toBeHidden();
  await page.locator(".facets > details > summary").click();
  await expect(country).toBeVisible();
});
