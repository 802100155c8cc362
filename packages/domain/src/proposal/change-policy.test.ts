import { expect, test } from "vitest";
import type { Actor } from "../people/actor.ts";
import type { Role } from "../people/roles.ts";
import { changePolicy } from "./change-policy.ts";
import { firstPolicies, fullPolicy, isSmallTeam, type JudgedRisk } from "./policy.ts";

const at = "2026-05-01T00:00:00.000Z";
const actor = (role: Role, blocked = false): Actor => ({ type: "person", id: "a", name: "A", role, blocked });
const admin = actor("admin");
const full = { low: 1, normal: 1, high: 2, structural: 2 };
const asked = (approvals: Partial<Record<JudgedRisk, number>> = {}, version = 1) => ({
  version,
  approvals: { ...full, ...approvals },
});
const refused = (refusal: object) => ({ ok: false, refusal });

test("an admin puts the next version in force, and the log says from what to what", () => {
  const from = firstPolicies.live.approvals;
  const to = { ...full, import: 0 };
  expect(changePolicy(firstPolicies.live, asked(), admin, at)).toEqual({
    ok: true,
    value: {
      policy: { version: 2, approvals: to },
      event: {
        act: "policy-changed",
        proposal: null,
        subject: null,
        by: "a",
        at,
        detail: { version: 2, from, to },
      },
    },
  });
});

test("the same table is no change", () => {
  expect(changePolicy(fullPolicy, asked(), admin, at)).toEqual({ ok: true, value: null });
});

test("nobody but an admin does it", () => {
  const others: Actor[] = [actor("contributor"), actor("reviewer"), actor("editor"), { type: "operator" }];
  for (const by of others)
    expect(changePolicy(fullPolicy, asked({ high: 3 }), by, at)).toEqual(refused({ code: "not-allowed" }));
  expect(changePolicy(fullPolicy, asked({ high: 3 }), actor("admin", true), at)).toEqual(
    refused({ code: "blocked" }),
  );
});

test("whoever saw another policy than the one in force decides on nothing", () => {
  const now = { ...fullPolicy, version: 3 };
  expect(changePolicy(now, asked({ high: 3 }, 2), admin, at)).toEqual(
    refused({ code: "policy-moved", version: 3 }),
  );
});

test.each([0, -1, 6, 1.5, Number.NaN])("%d approvals are none that a policy asks for", (count) => {
  expect(changePolicy(fullPolicy, asked({ low: count }), admin, at)).toEqual(
    refused({ code: "approvals-out-of-bounds", risk: "low", least: 1, most: 5 }),
  );
});

test("more risk never needs fewer approvals", () => {
  expect(changePolicy(fullPolicy, asked({ high: 3 }), admin, at)).toEqual(
    refused({ code: "approvals-fall", risk: "structural" }),
  );
  expect(changePolicy(fullPolicy, asked({ low: 2 }), admin, at)).toEqual(
    refused({ code: "approvals-fall", risk: "normal" }),
  );
  expect(changePolicy(fullPolicy, asked({ high: 3, structural: 3 }), admin, at).ok).toBe(true);
});

test("a team is small while one approval is enough for everything", () => {
  expect(isSmallTeam(firstPolicies.live)).toBe(true);
  expect(isSmallTeam(fullPolicy)).toBe(false);
});
