import { keyboard } from "../support/hands.ts";
import { expectAccessible } from "../support/readable.ts";
import { expect, test } from "../support/test.ts";

// Each letter counts against the limit of one network address (10 an hour): this story asks for one.

test("somebody new asks for a link, finds the letter, confirms by keyboard and proposes", async ({
  browserOf,
  origin,
  playwright,
}) => {
  const email = `ana.${Date.now()}@example.org`;
  const plain = await browserOf("nobody", { javaScriptEnabled: false });
  await test.step("what is no address is said at the field, which keeps it", async () => {
    await plain.goto("/en/contribute");
    await plain.getByRole("main").getByRole("link", { name: "Sign in" }).click();
    await plain.getByLabel("E-mail address").fill("ana at example");
    await plain.getByRole("button", { name: "Send me a link" }).click();
    const field = plain.getByRole("textbox", { name: "E-mail address" });
    await expect(field).toHaveValue("ana at example");
    await expect(field).toHaveAccessibleDescription(/^This is not a whole e-mail address/);
    expect(new URL(plain.url()).search).not.toContain("ana");
  });

  await test.step("the answer says nothing of whether there is such a person", async () => {
    await plain.getByLabel("E-mail address").fill(email);
    await plain.getByRole("button", { name: "Send me a link" }).click();
    await expect(plain.getByRole("heading", { level: 1 })).toHaveText("Look into your mail");
    await expect(plain.getByText(`If ${email} can receive mail, a letter is on its way.`)).toBeVisible();
    await plain.getByRole("link", { name: "Open the letters" }).click();
  });

  const row = plain.getByRole("row").filter({ hasText: email });
  const link = (await row.getByRole("link").getAttribute("href")) ?? "";
  expect(link).toMatch(/^\/en\/sign-in\/confirm\?token=[\w-]{43}$/);

  await test.step("a program that reads mail opens the link, and nothing happens", async () => {
    const scanner = await playwright.request.newContext({ baseURL: origin });
    for (const method of ["GET", "HEAD", "GET"]) {
      const answer = await scanner.fetch(link, { method });
      expect(answer.status()).toBe(200);
      expect(answer.headers()["referrer-policy"]).toBe("same-origin");
      expect(answer.headers()["cache-control"]).toBe("private, no-store");
      expect(answer.headers()["set-cookie"] ?? "").not.toContain("convenio.session");
    }
    await scanner.dispose();
  });

  const page = await browserOf("nobody");
  await test.step("the person sees who signs in where, and does it by keyboard", async () => {
    await page.goto(link);
    await expect(
      page.getByText(`You are about to sign in at ${new URL(origin).host} as ${email}.`),
    ).toBeVisible();
    await expectAccessible(page);
    await keyboard.write(
      page.getByRole("textbox", { name: "Name shown with your work" }),
      "Ana Letterwriter",
    );
    await keyboard.press(page.getByRole("button", { name: "Sign in", exact: true }));
    await expect(page).toHaveURL(/\/en\/contribute$/);
    await expect(page.getByRole("banner")).toContainText("Ana Letterwriter");
  });

  await test.step("and begins a proposal, as a contributor", async () => {
    const me = await page.request.get("/api/me");
    expect(await me.json()).toMatchObject({ signedIn: true, name: "Ana Letterwriter", role: "contributor" });
    await page.goto("/en/contribute/new/exercise");
    await keyboard.press(page.getByRole("main").getByRole("button").first());
    await expect(page).toHaveURL(/\/en\/proposals\/[0-9a-f-]{36}$/);
  });

  await test.step("the link is used up, and the page shows a way on", async () => {
    const answer = await page.goto(link);
    expect(answer?.status()).toBe(410);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not lead in");
    await expect(page.getByRole("link", { name: "Ask for a new link" })).toHaveAttribute(
      "href",
      "/en/sign-in",
    );
    await expectAccessible(page);
  });

  await test.step("whoever changes too much too fast is told for how long to wait", async () => {
    const csrf = (await (await page.request.get("/en/sign-in")).text()).match(
      /name="csrf" value="([^"]+)"/,
    )?.[1];
    const withdraw = () =>
      page.request.post("/api/trpc/proposals.withdraw", {
        data: { json: { id: "01932b1e-0000-7000-8000-000000000000" } },
        headers: { origin, "x-csrf-token": csrf ?? "" },
      });
    let answer = await withdraw();
    for (let times = 0; times < 130 && answer.status() !== 429; times += 1) answer = await withdraw();
    expect(answer.status()).toBe(429);
    expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
    expect((await answer.json()).error.json.data).toMatchObject({
      code: "TOO_MANY_REQUESTS",
      reason: "rate-limited",
    });
  });
});
