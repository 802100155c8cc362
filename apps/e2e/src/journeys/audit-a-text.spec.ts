import type { Page } from "@playwright/test";
import { uniqueWord } from "../support/content.ts";
import { approveAll, submit } from "../support/proposals.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/readable.ts";
import { expect, test } from "../support/test.ts";
import { hydrated, saved } from "../support/working-page.ts";

test.use({ trace: "off" });

const name = uniqueWord().toUpperCase();
const title = `Audit of a text on ${name}`;
const text = `Key drivers\n\n${name} is a notable exercise. UNITAS 2025 was an exercise of many navies.`;

type Entry = {
  body: {
    claims: {
      id: string;
      hash: string;
      state: string;
      predicate: string;
      citations: { id: string; hash: string }[];
    }[];
  };
};

test("a text is cut, judged, reviewed by two others, published, and asks for another look", async ({
  browserOf,
  apiOf,
}) => {
  const reviewer = await browserOf("reviewer");
  const id = await test.step("a reviewer loads a text and sees how it is cut", () => begin(reviewer));
  await test.step("gives each sentence a verdict, a reason and what it rests on", async () => {
    await describeSource(reviewer);
    await judgeUnfound(reviewer);
    await judgeLinked(reviewer);
    await reviewer.getByLabel(/^What changes, and why/).fill("A machine-written text that is widely read.");
    await saved(reviewer);
    await expectAccessible(reviewer);
    await expectNoSidewaysScroll(reviewer);
    await submit(await apiOf("reviewer"), id);
  });

  const slug = await test.step("two others read the change in words and approve", async () => {
    const other = await browserOf("reviewer2");
    await other.goto(`/en/proposals/${id}`);
    await expect(other.getByText("No source found").first()).toBeVisible();
    await expect(other.getByText(`searched for “${name}” in A catalogue of exercises`)).toBeVisible();
    await expectAccessible(other);
    return approveAll(await apiOf("reviewer2"), await apiOf("editor"), id);
  });

  const nobody = await browserOf("nobody", { javaScriptEnabled: false });
  await test.step("everybody reads it, with totals of 100 per cent", () => read(nobody, slug));
  await test.step("whoever searches for the name is led to it", async () => {
    await nobody.goto(`/en/entries?q=${name}`);
    await expect(nobody.getByRole("link", { name: title })).toBeVisible();
  });

  await test.step("a check of the linked claim flags the sentence", async () => {
    await expect(nobody.getByText(/ask(s)? for another look/)).toHaveCount(0);
    const api = await apiOf("reviewer2");
    const { body } = await api.query<Entry>("entries.page", { slug: "unitas-2025" });
    const claim = body.claims.find(({ predicate }) => predicate === "held");
    const cited = claim?.citations[0];
    await api.mutate("checks.record", {
      citations: [
        {
          claim: claim?.id,
          claimHash: claim?.hash,
          citation: cited?.id,
          citationHash: cited?.hash,
          result: "confirms",
        },
      ],
    });
    await nobody.goto(`/en/audits/${slug}`);
    await expect(nobody.getByText("1 statement asks for another look")).toBeVisible();
    await expect(nobody.getByText("Look again: cited when this was judged, checked now.")).toBeVisible();
  });
});

async function begin(page: Page): Promise<string> {
  await page.goto("/en/audits/new");
  await hydrated(page);
  await page.getByLabel("The text", { exact: true }).fill(text);
  await page.getByLabel("Title of the audit").fill(title);
  await page.getByRole("combobox", { name: "Which source is it?" }).fill("zqxv no such source");
  await expect(page.getByText("Nothing found for “zqxv no such source”.").last()).toBeVisible();
  // That nothing was found lies over the button, and is not in its way.
  await page.getByRole("button", { name: "Show how it is cut" }).click();
  await expect(page.getByText("Cut into 2 sentences")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Begin the audit" }).click();
  await page.waitForURL(/\/proposals\//);
  await hydrated(page);
  return page.url().split("/").pop() ?? "";
}

async function describeSource(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Which source is it?" }).fill(`An article on ${name}`);
  await page.getByRole("option", { name: /^Add “An article on/ }).click();
  await page.locator("#audited-publisher").fill("A site that says it uses AI");
}

async function judgeUnfound(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Judge ?: Sentence 1$/ }).click();
  const sentence = page.locator(".sentence").first();
  await sentence.getByRole("radio", { name: "No source found" }).check();
  await sentence.getByLabel("Reason in English").fill("Nothing of this name was found.");
  await sentence.getByRole("button", { name: "Log a search" }).click();
  // Of the search as it is logged, not of what it is said to be in other languages.
  await sentence.getByLabel("Where").first().fill("A catalogue of exercises");
  await sentence.getByLabel("For what").first().fill(name);
  await sentence.getByLabel("What came of it").first().fill("No such exercise.");
}

async function judgeLinked(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Judge ?: Sentence 2$/ }).click();
  const sentence = page.locator(".sentence").nth(1);
  await sentence.getByRole("radio", { name: "Holds", exact: true }).check();
  await sentence.getByLabel("Reason in English").fill("The organizer lists the navies.");
  await sentence.getByRole("combobox", { name: "Find an entry" }).fill("UNITAS 2025");
  // Not where the sentence may be split, which its words offer too.
  await sentence
    .getByRole("listbox")
    .getByRole("option", { name: /^UNITAS 2025/ })
    .first()
    .click();
  await sentence.getByRole("button", { name: /^Held: / }).click();
  await expect(sentence.getByText("Cited when judged")).toBeVisible();
  await expect(page.getByText("2 of 2 sentences judged")).toBeVisible();
}

async function read(page: Page, slug: string): Promise<void> {
  await page.goto(`/audits/${slug}`);
  await expect(page).toHaveURL(new RegExp(`/en/audits/${slug}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.locator(".audit-sum").first()).toHaveText("2 statements: 1 holds, 1 without a source.");
  const shares = await page.locator(".verdicts tbody td:last-child").allInnerTexts();
  expect(shares.map((share) => Number.parseInt(share, 10)).reduce((sum, share) => sum + share, 0)).toBe(100);
  await expect(page.getByText("Nothing of this name was found.")).toBeVisible();
  await expect(page.getByText(`searched for “${name}” in A catalogue of exercises`)).toBeVisible();
  await expect(page.getByRole("link", { name: /^Cited ?: Held/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: /^show only these ?: Holds$/ }).click();
  await expect(page).toHaveURL(/verdict=holds/);
  await expect(page.getByText("Showing 1 of 2 statements: holds. 1 is hidden.")).toBeVisible();
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page.locator(".statement")).toHaveCount(2);
}
