import { pointer } from "../support/hands.ts";
import { expect, test } from "../support/test.ts";
import { checkAndApprove, expectPublished, proposeEdition } from "./edition-story.ts";

const edition = {
  title: "PANAMAX 2026",
  spanish: "PANAMAX 2026 (edición)",
  portuguese: "PANAMAX 2026 (edição)",
  held: "2026-08-03/2026-08-14",
  article: "Eight nations meet at the canal",
};

test("an edition with eight participants goes from an empty draft to every page that names it", async ({
  browserOf,
}) => {
  const contributor = await browserOf("contributor");
  const address = await test.step("a contributor writes it, with one source for all, and submits", () =>
    proposeEdition(contributor, pointer, edition));

  const reviewer = await browserOf("reviewer");
  await test.step("a reviewer checks the passage and approves: one approval of two", async () => {
    await checkAndApprove(reviewer, pointer, edition.title);
    await expect(reviewer.getByText("1 of 2 approvals")).toBeVisible();
  });

  const reviewer2 = await browserOf("reviewer2");
  const slug = await test.step("a second reviewer does the same, and that publishes it", async () => {
    await checkAndApprove(reviewer2, pointer, edition.title);
    await expect(reviewer2.getByText("Published. Readers see it now.")).toBeVisible();
    const read = reviewer2.getByRole("link", { name: `Read it: ${edition.title}` });
    return (await read.getAttribute("href"))?.split("/").pop() ?? "";
  });

  await test.step("everybody reads it: in three languages, at the exercise and at each country", async () => {
    await expectPublished(await browserOf("nobody", { javaScriptEnabled: false }), slug, edition);
  });

  await test.step("its contributor sees what became of it", async () => {
    await contributor.goto(address);
    await expect(contributor.getByText("Published. Readers see it now.")).toBeVisible();
  });
});
