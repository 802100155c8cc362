import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { added, citation, entry, source, statement } from "../support/content.ts";
import { draft, draftChange, submit } from "../support/proposals.ts";
import { expect, test } from "../support/test.ts";
import { hydrated } from "../support/working-page.ts";

const documents = {
  home: "",
  entries: "/entries",
  "entries found": "/entries?q=panamax&kind=exercise-edition",
  "an exercise": "/e/unitas",
  "an edition": "/e/panamax-2024",
  "a country": "/e/united-states",
  "an invented entry": "/e/ejemplum-demonstration",
  revision: "/e/unitas/r/1",
  history: "/e/muestralia-demonstration/history",
  compare: "/e/muestralia-demonstration/compare/1..2",
  sources: "/sources",
  method: "/method",
  policy: "/policy",
  "a missing page": "/no-such-page",
};

/** No rule of WCAG 2.2 A and AA is broken, and nothing is wider than a narrow phone. */
async function expectReadable(
  page: Page,
  where: string,
  schemes: readonly ("light" | "dark")[],
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).withTags([
      "wcag2a",
      "wcag2aa",
      "wcag21a",
      "wcag21aa",
      "wcag22aa",
      "best-practice",
    ]);
    const { violations } = await axe.analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
    );
    expect.soft(found, `${where}, ${colorScheme}`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const wider = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect.soft(wider, `${where} at 320 px`).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
}

test.describe("public pages", () => {
  for (const lang of ["en", "es", "pt"] as const) {
    test(`in ${lang}`, async ({ browserOf }) => {
      const page = await browserOf("nobody");
      for (const [name, path] of Object.entries(documents)) {
        await page.goto(`/${lang}${path}`);
        await expectReadable(page, `${lang}${path} (${name})`, lang === "en" ? ["light", "dark"] : ["light"]);
      }
    });
  }

  test("a claim and a source, with everything opened", async ({ browserOf }) => {
    const page = await browserOf("nobody");
    await page.goto("/en/e/ejemplum-i-demonstration");
    const ids = {
      claims: await page.locator("[data-claim]").first().getAttribute("data-claim"),
      sources: (await page.locator('a[href^="/en/sources/"]').first().getAttribute("href"))?.split("/").pop(),
    };
    for (const [noun, id] of Object.entries(ids)) {
      await page.goto(`/en/${noun}/${id}`);
      await expectReadable(page, `${noun}/${id}`, ["light", "dark"]);
    }
    await page.goto("/en/e/ejemplum-i-demonstration");
    for (const summary of await page.locator("summary").all()) await summary.click();
    await expectReadable(page, "an entry with all evidence open", ["light", "dark"]);
  });
});

test.describe("pages on which people work", () => {
  test("sign-in, contribute, editor, proposal under review, queue", async ({ browserOf, apiOf }) => {
    const author = await apiOf("contributor");
    const news = added(source("What the papers said"));
    const claims = [statement("It was held.", [citation(news.id, "It was held.")])];
    const under = await draft(author, [added(entry("exercise", "READABLE", claims)), news]);
    await submit(author, under);
    const change = await draftChange(author, "panamax-2024", (subject) => [subject]);

    const contributor = await browserOf("contributor");
    const reviewer = await browserOf("reviewer");
    for (const lang of ["en", "es", "pt"] as const) {
      const schemes = lang === "en" ? (["light", "dark"] as const) : (["light"] as const);
      for (const [page, path] of [
        [contributor, "sign-in"],
        [contributor, "contribute"],
        [contributor, "contribute/new/exercise-edition"],
        [contributor, `proposals/${change}`],
        [contributor, `proposals/${under}`],
        [contributor, "review"],
        [reviewer, `proposals/${under}`],
        [reviewer, "review"],
      ] as const) {
        await page.goto(`/${lang}/${path}`);
        await expectReadable(page, `/${lang}/${path}`, schemes);
      }
    }
  });

  test("the editor with a claim, a citation and several names open", async ({ browserOf, apiOf }) => {
    const change = await draftChange(await apiOf("contributor"), "panamax-2024", (subject) => [subject]);
    const page = await browserOf("contributor");
    await page.goto(`/en/proposals/${change}`);
    await hydrated(page);
    await page
      .getByRole("button", { name: /^Edit / })
      .first()
      .click();
    await page.getByRole("button", { name: "Add several" }).click();
    await expectReadable(page, "editor with forms open", ["light", "dark"]);
    await page
      .getByRole("button", { name: /^Cite a source for/ })
      .first()
      .click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: "Type in a new source" }).click();
    await expectReadable(page, "dialog of a citation", ["light", "dark"]);
  });
});

test("whoever asks for less motion gets none", async ({ browserOf }) => {
  const page = await browserOf("contributor", { reducedMotion: "reduce" });
  for (const path of ["/en", "/en/e/unitas", "/en/entries", "/en/review", "/en/contribute"]) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(element);
          const seconds = (times: string) =>
            Math.max(...times.split(",").map((time) => Number.parseFloat(time)));
          const moves =
            seconds(transitionDuration) > 0.01 ||
            (animationName !== "none" && seconds(animationDuration) > 0.01);
          return moves || scrollBehavior === "smooth";
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect.soft(moving, path).toEqual([]);
  }
});
