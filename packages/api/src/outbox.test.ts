import { afterAll, expect, test } from "vitest";
import { askForLink } from "./people/ask-for-link.ts";
import { codeOf } from "./testing/answer.ts";
import { openStage } from "./testing/stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const asked = {
  email: "ana@test.example",
  emailKey: "k",
  language: "en",
  next: "/en",
  token: "a-token",
} as const;
await askForLink(stage.context({ type: "anonymous" }), asked);

test("in a demo everybody finds their letter, and the link in it", async () => {
  expect((await stage.as("anonymous").admin.outbox({})).rows).toMatchObject([
    { recipient: "ana@test.example", state: "waiting", link: "/en/sign-in/confirm?token=a-token" },
  ]);
});

test("in a live installation admins see that it waits, never where it leads; others nothing", async () => {
  await stage.connection.db.execute("update installation set mode = 'live'");
  const page = await stage.as("admin").admin.outbox({});
  expect(page).toMatchObject({ total: 1, page: 1, pages: 1, rows: [{ state: "waiting", link: null }] });
  expect(JSON.stringify(page)).not.toContain("a-token");
  expect(await codeOf(stage.as("anonymous").admin.outbox({}))).toBe("not-signed-in");
  expect(await codeOf(stage.as("editor").admin.outbox({}))).toBe("not-allowed");
  expect(await codeOf(stage.as("blocked-admin").admin.outbox({}))).toBe("blocked");
});
