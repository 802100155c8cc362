import { added, citation, entry, source, statement } from "../support/content.ts";
import { approval, checkAll, draft, proposalPage, submit } from "../support/proposals.ts";
import { expect, test } from "../support/test.ts";

function ownEntry(title: string) {
  const news = added(source(`What was said of ${title}`));
  return [
    added(entry("exercise", title, [statement("It was held.", [citation(news.id, "It was held.")])])),
    news,
  ];
}

test("an editor cannot approve what they wrote: the button says why, and the server refuses by the same name", async ({
  browserOf,
  apiOf,
}) => {
  const [editor, reviewer] = [await apiOf("editor"), await apiOf("reviewer")];
  const id = await draft(editor, ownEntry("OWN WORK"));
  await submit(editor, id);
  await checkAll(reviewer, id);

  await test.step("on the screen", async () => {
    const page = await browserOf("editor");
    await page.goto(`/en/proposals/${id}`);
    const approve = page.getByRole("button", { name: "Approve" });
    await expect(approve).toHaveAttribute("aria-disabled", "true");
    await expect(approve).toHaveAccessibleDescription(
      "You are an author of this change; somebody else has to judge it.",
    );
    await expect(page.getByRole("button", { name: "Record check" })).toHaveCount(0);
    await approve.click({ force: true });
    await page.reload();
    await expect(page.getByRole("region", { name: "Decision", exact: true })).toContainText(
      "0 of 2 approvals",
    );
  });

  await test.step("through the API", async () => {
    expect(await editor.tryMutate("reviews.approve", await approval(editor, id))).toEqual({
      status: 403,
      reason: "self-approval",
    });
    expect((await proposalPage(editor, id)).state).toBe("submitted");
  });
});

test("nobody checks their own citations either", async ({ apiOf }) => {
  const editor = await apiOf("editor");
  const id = await draft(editor, ownEntry("OWN EVIDENCE"));
  await submit(editor, id);
  const { current } = await proposalPage(editor, id);
  const target = current?.passages[0]?.citations[0];
  const { checks: _, claim, claimHash, citation: cited, citationHash } = target ?? { checks: [] };
  const answer = { claim, claimHash, citation: cited, citationHash, result: "confirms" };
  expect(await editor.tryMutate("checks.record", { citations: [answer] })).toEqual({
    status: 403,
    reason: "self-check",
  });
});

test("a contributor and an admin have no say at all, on their own work or another's", async ({ apiOf }) => {
  const contributor = await apiOf("contributor");
  const id = await draft(contributor, ownEntry("NO SAY"));
  await submit(contributor, id);
  const verdict = await approval(contributor, id);
  for (const who of ["contributor", "admin"] as const) {
    expect(await (await apiOf(who)).tryMutate("reviews.approve", verdict), who).toEqual({
      status: 403,
      reason: "not-allowed",
    });
  }
  const stranger = await (await apiOf("contributor2")).tryMutate("proposals.submit", {
    id,
    version: 1,
    terms: null,
  });
  expect(stranger.reason).toBe("not-found");
});
