import { added, citation, entry, source, statement } from "../support/content.ts";
import { approveAll, draft, draftChange, proposalPage, publish, submit } from "../support/proposals.ts";
import { expect, test } from "../support/test.ts";
import { hydrated } from "../support/working-page.ts";

test.slow();

const said = "It was held at sea.";

function newEntry(title: string) {
  const news = added(source(`${title} in the papers`));
  const claims = [statement(said, [citation(news.id, said)])];
  return [added(entry("exercise", title, claims, "An exercise that a test has made.")), news];
}

test("each language is published by itself, and shows another, named, until it is", async ({
  browserOf,
  apiOf,
}) => {
  const [author, reviewer, reviewer2] = [
    await apiOf("contributor"),
    await apiOf("reviewer"),
    await apiOf("reviewer2"),
  ];
  const slug = await publish(author, reviewer, reviewer2, await draft(author, newEntry("EACH LANGUAGE")));
  const reader = await browserOf("nobody", { javaScriptEnabled: false });

  await test.step("in Spanish the English text stands, marked as what it is", async () => {
    await reader.goto(`/es/e/${slug}`);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
    await expect(reader.getByText("Esta entrada todavía no tiene texto en español")).toBeVisible();
    await expect(reader.getByRole("link", { name: "Escribirlo en español" })).toHaveAttribute(
      "href",
      `/es/e/${slug}/edit`,
    );
  });

  await test.step("Spanish is published; Portuguese waits in its draft and no reader sees it", async () => {
    const write = (lang: string, title: string) =>
      draftChange(author, slug, (subject) => {
        const content = subject.content as ReturnType<typeof entry>;
        const prose = { title, aliases: [], summary: `${title}.`, body: [], from: null };
        return [{ ...subject, content: { ...content, prose: { ...content.prose, [lang]: prose } } }];
      });
    await write("pt", "CADA LÍNGUA");
    const spanish = await write("es", "CADA LENGUA");
    await submit(author, spanish);
    await approveAll(reviewer, reviewer2, spanish);
    await reader.goto(`/es/e/${slug}`);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText("CADA LENGUA");
    await expect(reader.getByRole("heading", { level: 1 })).not.toHaveAttribute("lang", "en");
    await expect(reader.getByText("todavía no tiene texto")).toHaveCount(0);
    await reader.goto(`/pt/e/${slug}`);
    await expect(reader.getByRole("main")).not.toContainText("CADA LÍNGUA");
    await expect(reader.getByText("Este verbete ainda não tem texto em português")).toBeVisible();
  });
});

test("a translation that its original has left behind says so to readers and in the queue", async ({
  browserOf,
  apiOf,
}) => {
  const [author, reviewer, reviewer2] = [
    await apiOf("contributor"),
    await apiOf("reviewer"),
    await apiOf("reviewer2"),
  ];
  const slug = await publish(author, reviewer, reviewer2, await draft(author, newEntry("LEFT BEHIND")));
  const page = await browserOf("contributor");
  /** Waits until the draft says that Spanish keeps up with English as it is now. */
  const onServer = (id: string) =>
    expect
      .poll(async () => {
        const content = (await proposalPage(author, id)).draft?.draft.subjects[0]?.content;
        const { es } = (content as { prose: Record<string, { from: { hash: string } | null }> }).prose;
        return es?.from?.hash !== undefined && es.from.hash !== outdatedHash;
      })
      .toBe(true);
  let outdatedHash = "";
  const reader = await browserOf("nobody", { javaScriptEnabled: false });
  const behind = reader.getByText(/^El texto en español se hizo a partir del texto en inglés/);

  await test.step("its author says what it was made from, and that a machine did it", async () => {
    const id = await draftChange(author, slug, (subject) => [subject], "A translation into Spanish.");
    await page.goto(`/en/proposals/${id}`);
    await hydrated(page);
    await page.getByRole("button", { name: "Write it in Spanish" }).click();
    await page.getByLabel("Title in Spanish").fill("DEJADO ATRÁS");
    await page.getByLabel("Translated from").selectOption({ label: "English" });
    await page.getByRole("checkbox", { name: "made by a machine" }).check();
    await expect(page.getByText("It is up to date with the English text.")).toBeVisible();
    await onServer(id);
    await submit(author, id);
    await approveAll(reviewer, reviewer2, id);
    await reader.goto(`/es/e/${slug}`);
    await expect(reader.getByText("Traducción automática, aceptada por un revisor.")).toBeVisible();
    await expect(behind).toHaveCount(0);
  });

  await test.step("the English summary changes: the Spanish text is outdated since that revision", async () => {
    const id = await draftChange(author, slug, (subject) => {
      const content = subject.content as ReturnType<typeof entry>;
      const { en } = content.prose;
      if (!en) throw new Error("it was written in English");
      const prose = { ...content.prose, en: { ...en, summary: "It is held every year, off Chile." } };
      return [{ ...subject, content: { ...content, prose } }];
    });
    await submit(author, id);
    await approveAll(reviewer, reviewer2, id);
    await reader.goto(`/es/e/${slug}`);
    await expect(behind).toContainText("revisión 3");
    await reader.getByRole("link", { name: "Ver qué cambió" }).click();
    await expect(reader.getByRole("main").locator("ins").first()).toBeVisible();
    await reader.goto(`/en/e/${slug}`);
    await expect(reader.locator("[data-stale]")).toHaveCount(0);
    const judge = await browserOf("reviewer");
    await judge.goto("/en/review");
    const row = judge.getByRole("region", { name: /^Translations that have fallen behind/ });
    await expect(row.getByRole("listitem").filter({ hasText: "LEFT BEHIND" })).toContainText(
      "Spanish, outdated since revision 3",
    );
  });

  await test.step("whoever has looked at it says that it is up to date", async () => {
    const { body } = await author.query<{ body: { prose: Record<string, { from: { hash: string } }> } }>(
      "entries.page",
      { slug },
    );
    outdatedHash = body.prose.es?.from.hash ?? "";
    const id = await draftChange(author, slug, (subject) => [subject], "Read against the English text.");
    await page.goto(`/en/proposals/${id}`);
    await hydrated(page);
    await page.locator("summary").filter({ hasText: "In Spanish" }).first().click();
    await page.getByRole("button", { name: "Now up to date with it" }).click();
    await expect(page.getByText("It is up to date with the English text.")).toBeVisible();
    await onServer(id);
    await submit(author, id);
    await approveAll(reviewer, reviewer2, id);
    await reader.goto(`/es/e/${slug}`);
    await expect(behind).toHaveCount(0);
  });
});
