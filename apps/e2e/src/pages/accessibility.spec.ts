import { added, citation, entry, source, statement } from "../support/content.ts";
import { draft, draftChange, submit } from "../support/proposals.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/readable.ts";
import { expect, test } from "../support/test.ts";
import { hydrated } from "../support/working-page.ts";

// What is recorded for a trace makes axe several times slower.
test.use({ trace: "off" });

const documents = {
  home: "",
  entries: "/entries",
  "entries found": "/entries?q=panamax&kind=exercise-edition",
  "entries under many filters":
    "/entries?country=peru&partner=united-states&from=1990&to=2020&evidence=checked&sort=latest",
  "an exercise": "/e/unitas",
  "its checked claims": "/e/ejemplum-demonstration?evidence=checked",
  "an edition": "/e/panamax-2024",
  "a country": "/e/united-states",
  "the partner comparison": "/partners?partner=united-states&partner=brazil",
  revision: "/e/ejemplum-demonstration/r/1",
  history: "/e/muestralia-demonstration/history",
  compare: "/e/muestralia-demonstration/compare/1..2",
  sources: "/sources",
  audits: "/audits",
  "an audit": "/audits/machine-written-article?verdict=no-source",
  method: "/method",
  policy: "/policy",
  about: "/about",
  terms: "/terms",
  privacy: "/privacy",
  contact: "/contact",
  "a missing page": "/no-such-page",
};

for (const [name, path] of Object.entries(documents)) {
  test(`${name} is accessible in light and dark, and fits every screen`, async ({ browserOf }) => {
    const page = await browserOf("nobody");
    await page.goto(`/en${path}`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

for (const lang of ["es", "pt"] as const) {
  test(`public pages fit every screen in ${lang}; the main ones are accessible`, async ({ browserOf }) => {
    const page = await browserOf("nobody");
    for (const path of Object.values(documents)) {
      await page.goto(`/${lang}${path}`);
      await expectNoSidewaysScroll(page);
    }
    for (const path of [documents.home, documents.entries, documents["an edition"]]) {
      await page.goto(`/${lang}${path}`);
      await expectAccessible(page);
    }
  });
}

test("an entry with all its evidence open, its claims and its sources", async ({ browserOf }) => {
  const page = await browserOf("nobody");
  await page.goto("/en/e/ejemplum-demonstration");
  const claim = await page.locator("[data-claim]").first().getAttribute("data-claim");
  const source = await page.locator('a[href^="/en/sources/"]').first().getAttribute("href");
  for (const summary of await page.locator("summary").all()) await summary.click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  for (const path of [`/en/claims/${claim}`, source ?? ""]) {
    await page.goto(path);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

test.describe("pages on which people work", () => {
  const rest = [
    "audits/new",
    "sign-in",
    "sign-in?sent=1",
    "sign-in?problem=email",
    "sign-in/confirm",
    "contribute",
    "contribute/new/exercise-edition",
    "e/unitas/edit",
    "review",
  ];

  test("sign-in, contribute, beginning, a page for others", async ({ browserOf }) => {
    const page = await browserOf("contributor");
    for (const path of rest) {
      await page.goto(`/en/${path}`);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });

  test("one's account, people and letters, with what can be changed open", async ({ browserOf }) => {
    const page = await browserOf("admin");
    await page.goto("/en/account");
    await hydrated(page);
    const others = page.getByRole("button", { name: "Sign out all others" });
    if (await others.isVisible()) await others.click();
    for (const lang of ["en", "es", "pt"]) {
      for (const path of ["account", "admin/people", "admin/policy", "admin/outbox", "account?deleted=1"]) {
        await page.goto(`/${lang}/${path}`);
        await expectNoSidewaysScroll(page);
        if (lang === "en") await expectAccessible(page);
      }
    }
    await page.goto("/en/admin/people");
    await hydrated(page);
    await page
      .getByRole("button", { name: /^Change the role of / })
      .first()
      .click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test("a proposal under review for its reviewer and its author, and the queue", async ({
    browserOf,
    apiOf,
  }) => {
    const author = await apiOf("contributor");
    const news = added(source("What the papers said"));
    const claims = [statement("It was held.", [citation(news.id, "It was held.")])];
    const id = await draft(author, [added(entry("exercise", "READABLE", claims)), news]);
    await submit(author, id);
    const reviewer = await browserOf("reviewer");
    for (const page of [reviewer, await browserOf("contributor")]) {
      await page.goto(`/en/proposals/${id}`);
      await expectAccessible(page);
    }
    for (const path of ["review", "review?list=entries", "review/entries/panamax-2003"]) {
      await reviewer.goto(`/en/${path}`);
      await expectAccessible(reviewer);
    }
    for (const lang of ["en", "es", "pt"]) {
      for (const path of [
        "review",
        "review?list=entries",
        "review/entries/panamax-2003",
        `proposals/${id}`,
      ]) {
        await reviewer.goto(`/${lang}/${path}`);
        await expectNoSidewaysScroll(reviewer);
      }
    }
  });

  test("the editor, closed and with a claim, a list of names and a citation open", async ({
    browserOf,
    apiOf,
  }) => {
    const id = await draftChange(await apiOf("contributor"), "panamax-2024", (subject) => [subject]);
    const page = await browserOf("contributor");
    for (const lang of ["pt", "es", "en"]) {
      await page.goto(`/${lang}/proposals/${id}`);
      await expectNoSidewaysScroll(page);
    }
    await hydrated(page);
    await expectAccessible(page);
    await page
      .getByRole("button", { name: /^Edit / })
      .first()
      .click();
    await page.getByRole("button", { name: "Add several" }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page
      .getByRole("button", { name: /^Cite a source for/ })
      .first()
      .click();
    await page.getByRole("dialog").getByRole("button", { name: "Type in a new source" }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

test("whoever asks for less motion gets none", async ({ browserOf }) => {
  const page = await browserOf("contributor", { reducedMotion: "reduce" });
  for (const path of ["/en", "/en/e/unitas", "/en/entries", "/en/review", "/en/contribute"]) {
    await page.goto(path);
    const moving = await page.evaluate(() => {
      const seconds = (times: string) => Math.max(...times.split(",").map((time) => Number.parseFloat(time)));
      return [...document.querySelectorAll("*")]
        .filter((element) => {
          const style = getComputedStyle(element);
          if (seconds(style.transitionDuration) > 0.01 || style.scrollBehavior === "smooth") return true;
          return style.animationName !== "none" && seconds(style.animationDuration) > 0.01;
        })
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect.soft(moving, path).toEqual([]);
  }
});
