import type { Page } from "@playwright/test";
import { added, citation, type EntryContent, entry, source, statement } from "../support/content.ts";
import { keyboard } from "../support/hands.ts";
import { approveAll, draft, draftChange, submit } from "../support/proposals.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/readable.ts";
import { acceptTerms } from "../support/terms.ts";
import { expect, test } from "../support/test.ts";
import { hydrated, saved } from "../support/working-page.ts";

test.slow();

const held = "It was held off Chile.";

async function entryWithOneClaim(title: string) {
  const news = added(source(`${title} at sea`));
  const claim = statement(held, [citation(news.id, held)]);
  return { claim, subjects: [added(entry("exercise", title, [claim])), news] };
}

/** What has the focus, by its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute("aria-label") ?? at?.textContent?.trim() ?? "";
  });

test("an account is written, marked and submitted by keyboard alone, and read without JavaScript", async ({
  browserOf,
  apiOf,
}) => {
  const { claim, subjects } = await entryWithOneClaim("PROSEWRITING");
  const id = await draft(await apiOf("contributor2"), subjects);
  const page = await browserOf("contributor2");
  await page.goto(`/en/proposals/${id}`);
  await hydrated(page);
  const body = page.getByRole("textbox", { name: "Account in English" });

  await test.step("writes a heading, a paragraph and a list", async () => {
    await keyboard.write(body, "");
    await page.keyboard.type("## Where it was held");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Ships met off Chile");
    await expect(body.getByRole("heading", { name: "Where it was held" })).toBeVisible();
  });

  await test.step("selects words, reaches the tools with Alt+F10 and marks the claim that carries them", async () => {
    for (let letters = "off Chile".length; letters > 0; letters -= 1) {
      await page.keyboard.press("Shift+ArrowLeft");
    }
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe("off Chile");
    await page.keyboard.press("Alt+F10");
    await expect.poll(() => focused(page)).toBe("Heading");
    for (let at = 0; at < 12 && (await focused(page)) !== "Mark a claim"; at += 1) {
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Mark words with the claim that carries them" });
    await expect(dialog.getByLabel("Words in the text")).toHaveValue("off Chile");
    await expectAccessible(page);
    await keyboard.select(dialog.getByLabel("Claim"), `Statement: ${held}`);
    await keyboard.press(dialog.getByRole("button", { name: "Put it in the text" }));
    await expect(dialog).toBeHidden();
    await expect(body).toBeFocused();
    await expect(page.getByText(`Marked to: Statement: ${held}`)).toBeVisible();
  });

  await test.step("goes on writing, and links a country", async () => {
    await page.keyboard.press("End");
    await page.keyboard.type(", and sailed to ");
    await page.keyboard.press("Alt+F10");
    for (let at = 0; at < 12 && (await focused(page)) !== "Link an entry"; at += 1) {
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Link to an entry" });
    await keyboard.choose(dialog.getByRole("combobox"), "Peru");
    await expect(dialog.getByLabel("Words in the text")).toHaveValue("Peru");
    await keyboard.press(dialog.getByRole("button", { name: "Put it in the text" }));
    await expect(body.getByRole("link", { name: "Peru" })).toBeVisible();
  });

  await test.step("the same text as Markdown, in a plain field", async () => {
    await keyboard.press(page.getByRole("button", { name: "Edit as Markdown (English)" }));
    await expect(body).toHaveValue(
      new RegExp(
        `^## Where it was held\\n\\nShips met \\[off Chile\\]\\(claim:${claim.id}\\), and sailed to\\s?\\[Peru\\]\\(entry:[0-9a-f-]+\\)$`,
      ),
    );
    await keyboard.press(page.getByRole("button", { name: "Edit as formatted text (English)" }));
    await expect(body.getByRole("heading", { name: "Where it was held" })).toBeVisible();
  });

  await test.step("submits it", async () => {
    await saved(page);
    await acceptTerms(page, keyboard);
    await keyboard.press(page.getByRole("button", { name: "Submit for review" }));
    await expect(page.getByRole("main")).toContainText("Submitted");
  });

  await test.step("readers have it, each mark leading to its claim", async () => {
    const slug = await approveAll(await apiOf("reviewer"), await apiOf("reviewer2"), id);
    const reader = await browserOf("nobody", { javaScriptEnabled: false });
    await reader.goto(`/es/e/${slug}`);
    const account = reader.getByRole("region", { name: "Reseña" });
    await expect(account.locator('[lang="en"]').first()).toContainText("Ships met off Chile");
    await expect(account.getByRole("link", { name: "Peru" })).toHaveAttribute("href", "/es/e/peru");
    const mark = account.getByRole("link", { name: /^Evidencia de esto: afirmación 1, / });
    await mark.click();
    await expect(reader).toHaveURL(new RegExp(`#claim-${claim.id}$`));
    await expect(reader.locator(`#claim-${claim.id}`)).toBeInViewport();
  });
});

/** The content with other blocks as its English account. */
function withBody(content: unknown, body: (before: { id: string; markdown: string }[]) => object[]) {
  const { prose, ...rest } = content as EntryContent;
  const { en } = prose;
  return { ...rest, prose: { ...prose, en: { ...en, body: body(en?.body ?? []) } } } as EntryContent;
}

test("a changed word is one changed word, a moved paragraph is moved, and what did not change is folded", async ({
  browserOf,
  apiOf,
}) => {
  const [author, reviewer, reviewer2] = [
    await apiOf("contributor"),
    await apiOf("reviewer"),
    await apiOf("reviewer2"),
  ];
  const paragraphs = [
    "The first paragraph speaks of ships.",
    "The second paragraph speaks of crews and of ports.",
    "The third paragraph is about weather.",
    "A fourth one closes the account.",
  ];
  const { subjects } = await entryWithOneClaim("PROSEDIFF");
  const [first, ...rest] = subjects;
  if (!first) throw new Error("an entry was made");
  const text = { id: first.id, markdown: paragraphs.join("\n\n") };
  const made = await draft(author, [{ ...first, content: withBody(first.content, () => [text]) }, ...rest]);
  await submit(author, made);
  const slug = await approveAll(reviewer, reviewer2, made);

  const id = await draftChange(author, slug, (subject) => [
    {
      ...subject,
      content: withBody(subject.content, ([one, two, three, four]) => [
        four ?? {},
        one ?? {},
        { ...two, markdown: two?.markdown.replace("crews", "officers") },
        three ?? {},
      ]),
    },
  ]);
  await submit(author, id);
  const page = await browserOf("reviewer");

  const expectDifference = async (of: Page) => {
    const main = of.getByRole("main");
    await expect(main.locator(".body-change del")).toHaveText(/^removed:\s*crews$/);
    await expect(main.locator(".body-change ins")).toHaveText(/^added:\s*officers$/);
    await expect(main.getByText("Moved from place 4 to 1")).toBeVisible();
    await expect(main.locator("[data-operation]")).toHaveCount(2);
    const fold = main.locator(".body-change details").first();
    await expect(fold.locator("summary")).toHaveText("1 unchanged paragraph");
    await expect(fold.getByText(paragraphs[0] ?? "")).toBeHidden();
    await fold.locator("summary").click();
    await expect(fold.getByText(paragraphs[0] ?? "")).toBeVisible();
  };

  await test.step("the reviewer sees it", async () => {
    await page.goto(`/en/proposals/${id}`);
    await expectDifference(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step("and so do readers who compare the revisions, without JavaScript", async () => {
    await approveAll(reviewer, reviewer2, id);
    const reader = await browserOf("nobody", { javaScriptEnabled: false });
    await reader.goto(`/en/e/${slug}/compare/1..2`);
    await expectDifference(reader);
    await reader.goto(`/en/e/${slug}/r/1`);
    await expect(reader.getByRole("region", { name: "Account" })).toContainText("crews");
  });
});
