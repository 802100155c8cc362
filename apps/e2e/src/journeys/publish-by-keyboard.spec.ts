import type { Page } from "@playwright/test";
import { signInButton } from "../support/demo-people.ts";
import { keyboard } from "../support/hands.ts";
import { expect, test } from "../support/test.ts";
import { checkAndApprove, expectPublished, proposeEdition } from "./edition-story.ts";

const edition = {
  title: "PANAMAX 2028",
  spanish: "PANAMAX 2028 (edición)",
  portuguese: "PANAMAX 2028 (edição)",
  held: "2028-08~",
  article: "The canal exercise, ten days in August",
};

async function signIn(page: Page, who: keyof typeof signInButton): Promise<void> {
  await page.goto("/en/sign-in");
  await keyboard.press(page.getByRole("button", { name: signInButton[who], exact: true }));
  await expect(page).toHaveURL(/\/en\/contribute$/);
}

test("the same by keyboard alone, from signing in to publication", async ({ browserOf }) => {
  test.slow();
  const [contributor, reviewer, reviewer2] = [
    await browserOf("nobody"),
    await browserOf("nobody"),
    await browserOf("nobody"),
  ];
  await test.step("a contributor signs in, writes the edition and submits it", async () => {
    await signIn(contributor, "contributor");
    await proposeEdition(contributor, keyboard, edition);
  });
  await test.step("two reviewers sign in, check and approve", async () => {
    await signIn(reviewer, "reviewer");
    await checkAndApprove(reviewer, keyboard, edition.title);
    await expect(reviewer.getByText("1 of 2 approvals")).toBeVisible();
    await signIn(reviewer2, "reviewer2");
    await checkAndApprove(reviewer2, keyboard, edition.title);
    await expect(reviewer2.getByText("Published. Readers see it now.")).toBeVisible();
  });
  await test.step("everybody reads it", async () => {
    const read = reviewer2.getByRole("link", { name: `Read it: ${edition.title}` });
    const slug = (await read.getAttribute("href"))?.split("/").pop() ?? "";
    await expectPublished(await browserOf("nobody", { javaScriptEnabled: false }), slug, edition);
  });
});
