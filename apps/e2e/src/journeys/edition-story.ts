import type { Locator, Page } from "@playwright/test";
import type { Hands } from "../support/hands.ts";
import { acceptTerms } from "../support/terms.ts";
import { expect } from "../support/test.ts";
import { hydrated, saved } from "../support/working-page.ts";

/** An edition of PANAMAX as its contributor knows it, with the eight that took part as a source would list them. */
export type Edition = { title: string; spanish: string; portuguese: string; held: string; article: string };

const participants = {
  argentina: "Argentina",
  brazil: "Brasil",
  chile: "Chile",
  colombia: "Colombia",
  mexico: "México",
  panama: "Panamá",
  peru: "Peru",
  "united-states": "Estados Unidos",
} as const;

const quote = "Eight nations, Panama among them as host, trained together for eleven days.";

/** Writes the edition from an empty draft and submits it; the proposal's address. */
export async function proposeEdition(page: Page, hands: Hands, edition: Edition): Promise<string> {
  await begin(page, hands);
  const fact = (name: string) => page.getByRole("region", { name, exact: true });
  const add = (name: string) => hands.press(fact(name).getByRole("button", { name: `Add ${name}` }));

  await hands.write(page.getByLabel(/^Title in English/), edition.title);
  for (const [language, title] of [
    ["Spanish", edition.spanish],
    ["Portuguese", edition.portuguese],
  ] as const) {
    await hands.press(page.getByRole("button", { name: `Write it in ${language}` }));
    await hands.write(page.getByLabel(`Title in ${language}`), title);
  }

  await add("Held");
  await hands.write(fact("Held").getByRole("textbox", { name: /^Held/ }), edition.held);
  await hands.press(fact("Held").getByRole("button", { name: /^Cite a source for/ }));
  await citeArticle(page, hands, edition.article);

  await add("Host");
  await hands.choose(fact("Host").getByRole("combobox"), "Panama");
  await hands.press(fact("Host").getByRole("button", { name: /^Cite the same passage/ }));
  await hands.press(fact("Edition of").getByRole("button", { name: /^Edit / }));
  await hands.press(fact("Edition of").getByRole("button", { name: /^Cite the same passage/ }));

  await addSeveral(page, hands, fact("Participant"));
  await hands.write(page.getByLabel(/^What changes, and why/), `The press has reported on ${edition.title}.`);
  await saved(page);
  await acceptTerms(page, hands);
  await hands.press(page.getByRole("button", { name: "Submit for review" }));
  await expect(page.getByRole("main")).toContainText("Submitted");
  return page.url().replace(/\?.*/, "");
}

async function begin(page: Page, hands: Hands): Promise<void> {
  await page.goto("/en/contribute/new/exercise-edition");
  await hydrated(page);
  await hands.choose(page.getByRole("combobox", { name: /^Edition of/ }), "PANAMAX");
  await hands.press(page.getByRole("button", { name: "Start the draft" }));
  await expect(page).toHaveURL(/\/en\/proposals\/[0-9a-f-]{36}/);
  await hydrated(page);
}

async function citeArticle(page: Page, hands: Hands, title: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await hands.write(dialog.getByLabel("Find or add a source"), title);
  await hands.press(dialog.getByRole("button", { name: "Type in a new source" }));
  await expect(dialog.getByLabel("Title", { exact: true })).toHaveValue(title);
  await hands.write(dialog.getByLabel("Web address"), "https://news.example/panamax");
  await hands.write(dialog.getByLabel("Publisher"), "The Isthmus Daily");
  await hands.select(dialog.getByLabel("Kind of source"), "News");
  await hands.select(dialog.getByLabel("Found by"), "paragraph");
  await hands.write(dialog.getByLabel("Where in the source"), "4");
  await hands.write(dialog.getByLabel("Quote", { exact: true }), quote);
  await hands.select(dialog.getByLabel("Language of the quote"), "English");
  await hands.press(dialog.getByRole("button", { name: "Done" }));
  await expect(dialog).toBeHidden();
}

/** One list, one passage: eight claims with a citation each. */
async function addSeveral(page: Page, hands: Hands, fact: Locator): Promise<void> {
  await hands.press(fact.getByRole("button", { name: "Add several" }));
  await hands.write(fact.getByLabel("Names"), Object.values(participants).join("\n"));
  await hands.press(fact.getByRole("button", { name: "Read the list" }));
  await expect(fact.getByText("8 names read")).toBeVisible();
  await hands.press(fact.getByRole("button", { name: /paragraph 4/ }));
  await hands.press(fact.getByRole("button", { name: "Add 8 claims" }));
  await expect(fact.getByRole("listitem").filter({ hasText: "Peru" })).toBeVisible();
  await expect(page.getByText("No source yet")).toHaveCount(0);
}

/** Finds the proposal in the queue, records what each passage says, and approves. */
export async function checkAndApprove(page: Page, hands: Hands, title: string): Promise<void> {
  await page.goto("/en/review");
  await hands.press(page.getByRole("link", { name: title }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await hydrated(page);
  await expect(page.getByRole("button", { name: "Approve" })).toHaveAttribute("aria-disabled", "true");
  const evidence = page.getByRole("region", { name: /^Evidence/ });
  await expect(evidence).toContainText(quote);
  const said = evidence.getByText(/opened the source/);
  for (let left = await evidence.getByRole("button", { name: "Record check" }).count(); left > 0; left -= 1) {
    const before = await said.count();
    await hands.tick(evidence.getByRole("radio", { name: "Confirms" }).first());
    await hands.press(evidence.getByRole("button", { name: "Record check" }).first());
    await expect(said).not.toHaveCount(before);
  }
  const approve = page.getByRole("button", { name: "Approve" });
  await hands.tick(page.getByRole("checkbox", { name: /I have read the checks/ }));
  await expect(approve).toHaveAttribute("aria-disabled", "false");
  await hands.press(approve);
}

/** The edition is there for every reader: in three languages, on its exercise's page and on each country's. */
export async function expectPublished(page: Page, slug: string, edition: Edition): Promise<void> {
  for (const [lang, title] of [
    ["en", edition.title],
    ["es", edition.spanish],
    ["pt", edition.portuguese],
  ] as const) {
    await page.goto(`/${lang}/e/${slug}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.locator('[data-claim][data-evidence="checked"]')).toHaveCount(11);
    await page.goto(`/${lang}/e/panamax`);
    await expect(
      page.getByRole("main").getByRole("link", { name: title, exact: true }).first(),
    ).toBeVisible();
    for (const country of Object.keys(participants)) {
      await page.goto(`/${lang}/e/${country}`);
      const row = page.getByRole("row").filter({ hasText: title }).first();
      await expect(row.getByRole("link", { name: title, exact: true }).first()).toHaveAttribute(
        "href",
        `/${lang}/e/${slug}`,
      );
    }
  }
}
