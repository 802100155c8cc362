import { describe, expect, test } from "vitest";
import { email } from "./email.ts";
import { enter, newcomerName } from "./enter.ts";

const at = "2026-05-01T12:00:00.000Z";
const link = { email: "ana@example.org", next: "/es/contribute", expiresAt: "2026-05-01T12:30:00.000Z" };

describe("entering by a link", () => {
  test("makes a new person a contributor", () => {
    expect(enter({ link, person: null, admins: [], readOnly: false }, at)).toEqual({
      ok: true,
      value: { email: "ana@example.org", next: "/es/contribute", person: null, admin: false },
    });
  });

  test("leaves a known person their role", () => {
    const person = { id: "p", role: "editor" } as const;
    expect(enter({ link, person, admins: ["bob@example.org"], readOnly: false }, at)).toMatchObject({
      value: { person: "p", admin: false },
    });
  });

  test("makes whom the operator named an admin, in whatever case they wrote the address", () => {
    expect(enter({ link, person: null, admins: ["Ana@Example.org "], readOnly: false }, at)).toMatchObject({
      value: { admin: true },
    });
    const person = { id: "p", role: "admin" } as const;
    expect(enter({ link, person, admins: [link.email], readOnly: false }, at)).toMatchObject({
      value: { admin: false },
    });
  });

  test("makes nobody while the installation takes no changes, and lets who is known in as they are", () => {
    const admins = [link.email];
    expect(enter({ link, person: null, admins, readOnly: true }, at)).toEqual({
      ok: false,
      refusal: { code: "read-only" },
    });
    const person = { id: "p", role: "contributor" } as const;
    expect(enter({ link, person, admins, readOnly: true }, at)).toMatchObject({
      value: { person: "p", admin: false },
    });
    expect(enter({ link: null, person: null, admins, readOnly: true }, at)).toMatchObject({
      refusal: { code: "link-not-valid" },
    });
  });

  test.each([
    ["no link", null, at],
    ["its end", link, link.expiresAt],
    ["any time after", link, "2027-01-01T00:00:00.000Z"],
  ])("is over with %s", (_, given, now) => {
    expect(enter({ link: given, person: null, admins: [], readOnly: false }, now)).toEqual({
      ok: false,
      refusal: { code: "link-not-valid" },
    });
  });
});

test("a newcomer without a name is not named after their address", () => {
  expect(newcomerName("", "01932b1e-0000-7000-8000-00000000ab12")).toBe("Contributor ab12");
  expect(newcomerName("Ana", "x")).toBe("Ana");
});

test.each([
  ["  Ana@Example.ORG ", "ana@example.org"],
  ["a.b+c@sub.example.org", "a.b+c@sub.example.org"],
])("the address %j is kept as %s", (given, kept) => {
  expect(email.parse(given)).toBe(kept);
});

test.each(["", "ana", "ana@", "@example.org", "a b@example.org", "a@b", "a@example.org\nBcc: b@example.org"])(
  "%j is no address",
  (given) => {
    expect(email.safeParse(given).success).toBe(false);
  },
);
