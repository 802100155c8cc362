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

/** One item of a list as Word puts it on the clipboard. */
const wordItem = (level: number, bullet: string, words: string) =>
  `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
  `<span style='mso-list:Ignore'>${bullet}<span>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;

/** What Word gives of a list in two levels and a table, and a page of its pictures and handlers. */
const pasted =
  "<html><head><style>p { color: red }</style></head><body><!--StartFragment-->" +
  wordItem(1, "·", "ships") +
  wordItem(2, "o", "frigates") +
  wordItem(1, "·", "crews") +
  "<table><tr><td><p class=MsoNormal>3</p></td><td><p class=MsoNormal>18</p></td></tr>" +
  "<tr><td>Chile</td><td>Peru</td></tr></table>" +
  `<p style="color:red" onclick="document.title='ran'">End<img src="/pasted.png" onerror="document.title='ran'"></p>` +
  "<script>document.title = 'ran'</script><!--EndFragment--></body></html>";

test("what is pasted runs and loads nothing, and an account says what keeps it from being shown or submitted", async ({
  browserOf,
  apiOf,
}) => {
  const { subjects } = await entryWithOneClaim("PROSEPASTING");
  const id = await draft(await apiOf("contributor2"), subjects);
  const page = await browserOf("contributor2");
  await page.goto(`/en/proposals/${id}`);
  await hydrated(page);
  const body = page.getByRole("textbox", { name: "Account in English" });
  const asText = page.getByRole("button", { name: "Edit as formatted text (English)" });

  await test.step("Word's lists are lists, and the cells of its tables stand apart", async () => {
    const noise: string[] = [];
    page.on("console", (message) => noise.push(message.text()));
    page.on("request", (request) => request.url().includes("pasted.png") && noise.push(request.url()));
    await expect(page.getByRole("button", { name: "Edit as Markdown (English)" })).toBeVisible();
    await body.evaluate((element, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, pasted);
    await expect(body.getByRole("listitem").filter({ hasText: "frigates" }).last()).toHaveText("frigates");
    await page.getByRole("button", { name: "Edit as Markdown (English)" }).click();
    await expect(body).toHaveValue("- ships\n  - frigates\n- crews\n\n3 | 18\n\nChile | Peru\n\nEnd");
    expect(noise).toEqual([]);
    await expect(page).not.toHaveTitle("ran");
  });

  await test.step("the way back to formatted text follows what stands in the Markdown", async () => {
    await body.fill("Ships. ![Map](https://example.org/map.png)");
    await expect(
      page.getByText("It cannot be edited as formatted text while it holds a picture."),
    ).toBeVisible();
    await expect(asText).toBeHidden();
    await body.fill("Fine.\n\nSee [the list](nowhere) of ships.");
    await asText.click();
    await expect(body.getByText("See the list of ships.")).toBeVisible();
  });

  await test.step("what is wrong is named by its paragraph", async () => {
    await saved(page);
    await acceptTerms(page, keyboard);
    await page.getByRole("button", { name: "Submit for review" }).click();
    await expect(
      page.getByRole("link", { name: "Account in English, paragraph “See the list of ships.”" }),
    ).toBeVisible();
    await expect(body).toHaveAccessibleDescription(
      /Paragraph “See the list of ships.”: This link leads nowhere/,
    );
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
