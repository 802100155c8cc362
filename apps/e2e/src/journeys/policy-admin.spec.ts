import type { Api } from "../support/api.ts";
import { added, citation, entry, source, statement } from "../support/content.ts";
import { draft, submit } from "../support/proposals.ts";
import { expect, test } from "../support/test.ts";
import { hydrated } from "../support/working-page.ts";

const first = { low: 1, normal: 1, high: 2, structural: 2 };

/** A new entry with a cited statement, submitted; its id. */
async function submitted(author: Api, title: string): Promise<string> {
  const news = added(source(`What was said of ${title}`));
  const claims = [statement("It was held.", [citation(news.id, "It was held.")])];
  const id = await draft(author, [added(entry("exercise", title, claims)), news]);
  await submit(author, id);
  return id;
}

/** Puts the table of a demo in force again, whatever a test left. */
async function restore(admin: Api): Promise<void> {
  const { inForce } = await admin.query<{ inForce: { version: number } }>("admin.policy", {});
  await admin.mutate("admin.changePolicy", { version: inForce.version, approvals: first });
}

test("an admin asks for more approvals: what was submitted keeps its policy, and everybody reads both", async ({
  browserOf,
  apiOf,
}) => {
  const author = await apiOf("contributor");
  const before = await submitted(author, "BEFORE THE POLICY");
  const admin = await browserOf("admin");
  try {
    await admin.goto("/en/admin/people");
    await admin.getByRole("link", { name: "Policy", exact: true }).click();
    await expect(admin.getByRole("heading", { level: 1 })).toHaveText("Policy");
    await hydrated(admin);
    const button = admin.getByRole("button", { name: /^Put policy \d+ in force$/ });
    const next = Number((await button.textContent())?.match(/\d+/)?.[0]);

    await test.step("but not for fewer where there is more risk", async () => {
      await admin.getByLabel("Approvals for high risk").selectOption("3");
      await button.press("Enter");
      await expect(admin.getByLabel("Approvals for structural risk")).toBeFocused();
      await expect(admin.getByLabel("Approvals for structural risk")).toHaveAccessibleDescription(
        /More risk cannot need fewer approvals/,
      );
      await expect(admin.getByLabel("Approvals for high risk")).toHaveValue("3");
    });

    await test.step("three for a new entry", async () => {
      await admin.getByLabel("Approvals for structural risk").selectOption("3");
      await button.press("Enter");
      await expect(
        admin.getByRole("status").filter({ hasText: `Policy ${next} is in force.` }),
      ).toBeVisible();
    });

    const after = await submitted(author, "AFTER THE POLICY");
    const reviewer = await browserOf("reviewer");
    await reviewer.goto(`/en/proposals/${before}`);
    await expect(reviewer.getByText("0 of 2 approvals")).toBeVisible();
    await reviewer.goto(`/en/proposals/${after}`);
    await expect(reviewer.getByText("0 of 3 approvals")).toBeVisible();
    await reviewer.getByRole("link", { name: `policy ${next}` }).click();
    await expect(reviewer.locator(`#policy-${next}`)).toContainText(`Policy ${next}, in force`);
    await expect(reviewer.locator(`#policy-${next - 1}`)).toContainText(
      "2 for high and 2 for structural risk",
    );
  } finally {
    await restore(await apiOf("admin"));
  }
});

test("while one approval is enough for everything, pages say that the team is small", async ({
  browserOf,
  apiOf,
}) => {
  const admin = await apiOf("admin");
  const { inForce } = await admin.query<{ inForce: { version: number } }>("admin.policy", {});
  const approvals = { low: 1, normal: 1, high: 1, structural: 1 };
  try {
    await admin.mutate("admin.changePolicy", { version: inForce.version, approvals });
    const id = await submitted(await apiOf("contributor"), "BY A SMALL TEAM");
    const reviewer = await browserOf("reviewer");
    await reviewer.goto(`/es/proposals/${id}`);
    await reviewer.getByRole("link", { name: `reglas ${inForce.version + 1} (equipo pequeño)` }).click();
    await expect(reviewer.getByText("Equipo pequeño.")).toBeVisible();
  } finally {
    await restore(admin);
  }
});
