import { describe, expect, test } from "vitest";
import { email } from "./email.ts";
import { enter, newcomerName } from "./enter.ts";

const at = "2026-05-01T12:00:00.000Z";
const link = { email: "ana@example.org", next: "/es/contribute", expiresAt: "2026-05-01T12:30:00.000Z" };

describe("entering by a link", () => {
  test("makes a new person a contributor", () => {
    expect(enter({ link, person: null, admins: [] }, at)).toEqual({
      ok: true,
      value: { email: "ana@example.org", next: "/es/contribute", person: null, role: "contributor" },
    });
  });

  test("leaves a known person their role", () => {
    const person = { id: "p", role: "editor" } as const;
    expect(enter({ link, person, admins: ["bob@example.org"] }, at)).toMatchObject({
      value: { person: "p", role: "editor" },
    });
  });

  test("makes whom the operator named an admin, in whatever case they wrote the address", () => {
    expect(enter({ link, person: null, admins: ["Ana@Example.org "] }, at)).toMatchObject({
      value: { role: "admin" },
    });
  });

  test.each([
    ["no link", null, at],
    ["its end", link, link.expiresAt],
    ["any time after", link, "2027-01-01T00:00:00.000Z"],
  ])("is over with %s", (_, given, now) => {
    expect(enter({ link: given, person: null, admins: [] }, now)).toEqual({
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
