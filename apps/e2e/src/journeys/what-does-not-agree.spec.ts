import { added, claim, entry } from "../support/content.ts";
import { approval, checkAll, draft, onScreen, submit } from "../support/proposals.ts";
import { expect, test } from "../support/test.ts";
import { hydrated } from "../support/working-page.ts";

const known = { unsourced: "Everybody in the harbour knows it." };
const on = (predicate: string, edtf: string) =>
  claim(predicate, { type: "date", edtf, extent: "some-point", end: "event" }, [], known);
const organization = () =>
  added(entry("organization", "BACKWARD LEAGUE", [on("founded", "2008"), on("ended", "2001")]));
const sentence = "The end lies before the beginning.";

test("an author reads what does not agree, and a reviewer confirms having seen it before approving", async ({
  browserOf,
  apiOf,
}) => {
  const author = await apiOf("contributor");
  const reviewer = await apiOf("reviewer");
  const id = await draft(author, [organization()]);

  await test.step("the author sees it beside what will be sent, and may send it", async () => {
    const page = await browserOf("contributor");
    await page.goto(`/en/proposals/${id}`);
    await hydrated(page);
    const warnings = page.getByRole("region", { name: "What does not agree" });
    await expect(warnings).toContainText(sentence);
    await expect(warnings).toContainText("Founded: 2008; Ended: 2001");
    await expect(page.getByRole("button", { name: "Submit for review" })).toBeEnabled();
    await page.goto(`/es/proposals/${id}`);
    await expect(page.getByRole("region", { name: "Lo que no concuerda" })).toContainText(
      "El fin es anterior al comienzo.",
    );
  });

  await submit(author, id);
  await checkAll(reviewer, id);

  await test.step("an approval that does not name it is refused", async () => {
    const verdict = { ...(await onScreen(reviewer, id)), read: [], acknowledged: [] };
    expect(await reviewer.tryMutate("reviews.approve", verdict)).toMatchObject({
      reason: "warnings-unread",
    });
  });

  await test.step("the reviewer confirms having seen it, and approves", async () => {
    const page = await browserOf("reviewer");
    await page.goto(`/en/proposals/${id}`);
    await expect(page.getByRole("region", { name: "What does not agree" })).toContainText(sentence);
    const approve = page.getByRole("button", { name: "Approve" });
    await expect(approve).toHaveAttribute("aria-disabled", "true");
    await expect(approve).toHaveAccessibleDescription("Confirm that you have seen what does not agree.");
    const seen = page.getByLabel("I have seen what does not agree (1)");
    // The bar stands before React has taken it over; a mark made before that is not heard.
    await expect(async () => {
      await seen.uncheck();
      await seen.check();
      await expect(approve).toHaveAttribute("aria-disabled", "false", { timeout: 500 });
    }).toPass();
    await approve.click();
    await expect(page.getByRole("region", { name: "Decision", exact: true })).toContainText(
      "1 of 2 approvals",
    );
  });

  await test.step("what the second reviewer's program confirms counts as well", async () => {
    const second = await apiOf("reviewer2");
    const { state } = await second.mutate<{ state: string }>("reviews.approve", await approval(second, id));
    expect(state).toBe("published");
  });
});
