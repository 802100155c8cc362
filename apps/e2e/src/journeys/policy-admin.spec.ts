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

/** Puts a table in force as an admin; the version. */
async function put(admin: Api, approvals: typeof first): Promise<number> {
  const { inForce } = await admin.query<{ inForce: { version: number } }>("admin.policy", {});
  const { version } = inForce;
  return (await admin.mutate<{ version: number }>("admin.setPolicy", { version, approvals })).version;
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
    const begun = Number((await button.textContent())?.match(/\d+/)?.[0]);

    await test.step("but not for fewer where there is more risk", async () => {
      await admin.getByLabel("Approvals for high risk").selectOption("3");
      await button.press("Enter");
      await expect(admin.getByLabel("Approvals for structural risk")).toBeFocused();
      await expect(admin.getByLabel("Approvals for structural risk")).toHaveAccessibleDescription(
        /More risk cannot need fewer approvals/,
      );
      await expect(admin.getByLabel("Approvals for high risk")).toHaveValue("3");
    });

    await test.step("told when too few people could give them", async () => {
      await admin.getByLabel("Approvals for structural risk").selectOption("5");
      await expect(admin.getByText("Too few people can review for this")).toBeVisible();
    });

    await test.step("three for a new entry", async () => {
      await admin.getByLabel("Approvals for structural risk").selectOption("3");
      await expect(admin.getByText("Too few people can review for this")).toBeHidden();
      await button.press("Enter");
      await expect(
        admin.getByRole("status").filter({ hasText: `From now on policy ${begun} decides.` }),
      ).toBeVisible();
    });

    await test.step("and a change made elsewhere meanwhile is no surprise", async () => {
      await put(await apiOf("admin"), { ...first, high: 4, structural: 4 });
      await admin.getByLabel("Approvals for structural risk").selectOption("5");
      await button.press("Enter");
      await expect(admin.getByText("Your choice is kept beside it")).toBeVisible();
      await expect(admin.getByLabel("Approvals for high risk").locator("option:checked")).toHaveText(
        "3 approvals",
      );
      await expect(admin.getByLabel("Approvals for high risk")).toContainText("4 approvals (in force)");
      await put(await apiOf("admin"), { ...first, high: 3, structural: 3 });
    });

    const next = begun + 2;
    const after = await submitted(author, "AFTER THE POLICY");
    const reviewer = await browserOf("reviewer");
    await reviewer.goto(`/en/proposals/${before}`);
    await expect(reviewer.getByText("0 of 2 approvals")).toBeVisible();
    await reviewer.goto(`/en/proposals/${after}`);
    await expect(reviewer.getByText("0 of 3 approvals")).toBeVisible();
    await reviewer
      .getByRole("link", { name: `policy ${next}` })
      .first()
      .click();
    await expect(reviewer.locator(`#policy-${next}`)).toContainText(
      `Policy ${next}, in force on this installation`,
    );
    await expect(reviewer.locator(`#policy-${next - 1}`)).toContainText(
      "4 for high and 4 for structural risk",
    );
  } finally {
    await put(await apiOf("admin"), first);
  }
});

test("while one approval is enough for everything, pages say that the team is small", async ({
  browserOf,
  apiOf,
}) => {
  const admin = await apiOf("admin");
  try {
    const version = await put(admin, { low: 1, normal: 1, high: 1, structural: 1 });
    const id = await submitted(await apiOf("contributor"), "BY A SMALL TEAM");
    const reviewer = await browserOf("reviewer");
    await reviewer.goto(`/es/proposals/${id}`);
    await reviewer
      .getByRole("link", { name: `reglas ${version} (equipo pequeño)` })
      .first()
      .click();
    await expect(reviewer.getByText("Equipo pequeño.")).toBeVisible();
  } finally {
    await put(admin, first);
  }
});
