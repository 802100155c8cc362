import { keyboard } from "../support/hands.ts";
import { expect, test } from "../support/test.ts";
import { hydrated } from "../support/working-page.ts";

type Passages = {
  passages: {
    citations: { claim: string; claimHash: string; citation: string; citationHash: string }[];
  }[];
};

const slug = "barbados";

test("a reviewer checks the last imported citation by keyboard, and readers see it checked", async ({
  browserOf,
  apiOf,
}) => {
  const reader = await browserOf("nobody", { javaScriptEnabled: false });
  const banner = reader.getByText("Imported, not yet reviewed by a person.");
  const reviewer = await browserOf("reviewer");

  await test.step("the queue lists the entry by what is left to check", async () => {
    await reviewer.goto("/en/review");
    await reviewer.getByRole("link", { name: /^Published entries/ }).click();
    await expect(reviewer).toHaveURL(/\/en\/review\?list=entries$/);
    await reviewer.getByLabel("Country").selectOption(slug);
    await reviewer.getByLabel("Kind").selectOption("country");
    await reviewer.getByRole("button", { name: "Apply" }).click();
    await reviewer.getByRole("link", { name: "Barbados" }).click();
    await expect(reviewer).toHaveURL(`/en/review/entries/${slug}`);
  });

  await test.step("a colleague checks all but one of its passages", async () => {
    const colleague = await apiOf("reviewer2");
    const { passages } = await colleague.query<Passages>("reviews.entry", { slug });
    const [, ...others] = passages;
    const citations = others
      .flatMap((passage) => passage.citations)
      .map(({ claim, claimHash, citation, citationHash }) => ({
        ...{ claim, claimHash, citation, citationHash },
        result: "confirms",
      }));
    await colleague.mutate("checks.record", { citations });
    await reader.goto(`/en/e/${slug}`);
    await expect(banner).toBeVisible();
  });

  await test.step("the reviewer goes to the one that is left and records a check", async () => {
    await reviewer.reload();
    await hydrated(reviewer);
    await keyboard.press(reviewer.getByRole("link", { name: /first passage that nobody has checked/ }));
    const left = reviewer.locator(".passages > li:not(.done)");
    await expect(left).toHaveCount(1);
    await keyboard.tick(left.getByRole("radio", { name: "Confirms" }));
    await keyboard.press(left.getByRole("button", { name: "Record check" }));
    await expect(reviewer.getByText("Every passage has been checked.")).toBeVisible();
    await expect(reviewer.getByRole("button", { name: "Answer again" }).first()).toBeFocused();
    await expect(reviewer.getByText("Imported, not yet reviewed by a person.")).toHaveCount(0);
  });

  await test.step("a reader no longer sees the banner, and sees the claims as checked", async () => {
    await reader.reload();
    await expect(banner).toHaveCount(0);
    const claims = reader.locator("[data-claim]");
    expect(await claims.count()).toBeGreaterThan(0);
    for (const claim of await claims.all()) await expect(claim).toHaveAttribute("data-evidence", "checked");
    await expect(reader.locator(".evidence-summary")).toContainText(/(\d+) of \1 claims checked/);
  });

  await test.step("it has left the queue", async () => {
    await reviewer.goto(`/en/review?list=entries&kind=country&country=${slug}`);
    await expect(reviewer.getByRole("link", { name: "Barbados" })).toHaveCount(0);
  });
});

test("only reviewers and editors find the page on which sources are opened", async ({ browserOf }) => {
  const contributor = await browserOf("contributor");
  const answer = await contributor.goto(`/en/review/entries/${slug}`);
  expect(answer?.status()).toBe(403);
  const reviewer = await browserOf("reviewer");
  expect((await reviewer.goto("/en/review/entries/no-such-entry"))?.status()).toBe(404);
});
