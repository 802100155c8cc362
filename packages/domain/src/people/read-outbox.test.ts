import { expect, test } from "vitest";
import { readOutbox } from "./read-outbox.ts";

const person = (role: "contributor" | "editor" | "admin", blocked = false) =>
  ({ type: "person", id: "p", name: "P", role, blocked }) as const;

test("everybody reads the letters of a demo, links included", () => {
  expect(readOutbox({ type: "anonymous" }, "demo")).toEqual({ ok: true, value: { links: true } });
});

test.each([
  ["an admin, but no link", person("admin"), { ok: true, value: { links: false } }],
  ["no editor", person("editor"), { ok: false, refusal: { code: "not-allowed" } }],
  ["no blocked admin", person("admin", true), { ok: false, refusal: { code: "blocked" } }],
  ["no stranger", { type: "anonymous" } as const, { ok: false, refusal: { code: "not-signed-in" } }],
])("those of a live installation %s", (_, by, answer) => {
  expect(readOutbox(by, "live")).toEqual(answer);
});
