import { expect, test } from "vitest";
import type { Actor } from "./actor.ts";
import { block } from "./block.ts";
import { changeRole } from "./change-role.ts";
import { rename } from "./rename.ts";
import type { Role } from "./roles.ts";
import type { Standing } from "./standing.ts";

const at = "2026-05-01T00:00:00.000Z";
const actor = (role: Role, blocked = false): Actor => ({ type: "person", id: "a", name: "A", role, blocked });
const admin = actor("admin");
const facts = (role: Role, { blocked = false, otherAdmins = 1 } = {}): Standing => ({
  person: { id: "p", role, blocked },
  otherAdmins,
});
const refused = (code: string) => ({ ok: false, refusal: { code } });

test("an admin gives a role, and the log says from what to what", () => {
  expect(changeRole(facts("contributor"), "reviewer", admin, at)).toEqual({
    ok: true,
    value: {
      person: "p",
      set: { role: "reviewer" },
      event: {
        act: "person-granted",
        proposal: null,
        subject: null,
        by: "a",
        at,
        detail: { person: "p", from: "contributor", to: "reviewer" },
      },
    },
  });
});

test("a role that one has already is no change, nor is a block or a name", () => {
  const none = { ok: true, value: null };
  expect(changeRole(facts("admin", { otherAdmins: 0 }), "admin", admin, at)).toEqual(none);
  expect(block(facts("editor", { blocked: true }), { blocked: true, reason: "" }, admin, at)).toEqual(none);
  expect(rename("Ana", "Ana", actor("contributor"), at)).toEqual(none);
});

test("nobody but an admin does either", () => {
  for (const by of [actor("editor"), { type: "operator" } as const]) {
    expect(changeRole(facts("contributor"), "reviewer", by, at)).toEqual(refused("not-allowed"));
    expect(block(facts("contributor"), { blocked: true, reason: "Spam." }, by, at)).toEqual(
      refused("not-allowed"),
    );
  }
  expect(changeRole(facts("contributor"), "editor", actor("admin", true), at)).toEqual(refused("blocked"));
});

test("blocking and unblocking need a reason; only the block is kept beside the person", () => {
  for (const blocked of [true, false]) {
    const now = facts("reviewer", { blocked: !blocked });
    expect(block(now, { blocked, reason: " . " }, admin, at)).toEqual(refused("reason-missing"));
    expect(block(now, { blocked, reason: " Many invented sources. " }, admin, at)).toMatchObject({
      value: {
        set: { blocked, blockReason: blocked ? "Many invented sources." : null },
        event: { act: blocked ? "person-blocked" : "person-unblocked", detail: { person: "p" } },
      },
    });
  }
});

test("the last admin who can act is neither demoted nor blocked", () => {
  const last = facts("admin", { otherAdmins: 0 });
  expect(changeRole(last, "editor", admin, at)).toEqual(refused("last-admin"));
  expect(block(last, { blocked: true, reason: "Gone." }, admin, at)).toEqual(refused("last-admin"));
  expect(changeRole(facts("admin"), "editor", admin, at).ok).toBe(true);
});

test("an admin who is blocked counts for nothing and can be demoted", () => {
  expect(changeRole(facts("admin", { blocked: true, otherAdmins: 0 }), "editor", admin, at).ok).toBe(true);
});

test("a person renames themselves, and the log holds no name", () => {
  const renamed = rename("Ana", "Ana María", actor("contributor"), at);
  expect(renamed).toMatchObject({ value: { person: "a", set: { name: "Ana María" } } });
  expect(JSON.stringify(renamed.ok && renamed.value?.event)).not.toContain("Ana");
  expect(rename("Ana", "Bea", actor("contributor", true), at)).toEqual(refused("blocked"));
  expect(rename("Ana", "Bea", { type: "anonymous" }, at)).toEqual(refused("not-signed-in"));
});
