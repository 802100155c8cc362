import { expect, test } from "vitest";
import { loggedError, redacted } from "./redacted.ts";

test.each([
  ["no person ana.perez@example.org here", "no person [address] here"],
  ["from 192.0.2.17:4411", "from [address]:4411"],
  ["from 2001:db8:1:2:3:4:5:6", "from [address]"],
  ["person 01900000-0000-7000-8000-000000000001 wrote", "person [id] wrote"],
  ["token Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFy", "token [secret]"],
  ["reading 'slug' of undefined", "reading 'slug' of undefined"],
])("%s becomes %s", (text, expected) => {
  expect(redacted(text)).toBe(expected);
});

test("a failed statement is logged without its values, and the database's error without its words", () => {
  const cause = Object.assign(new Error('duplicate key value violates "person_email"'), {
    code: "23505",
    severity: "ERROR",
    detail: "Key (email)=(ana@example.org) already exists.",
    constraint: "person_email",
    table: "person",
  });
  const error = Object.assign(
    new Error('Failed query: insert into "person" values ($1)\nparams: ana@example.org', { cause }),
    { query: 'insert into "person" values ($1)', params: ["ana@example.org"] },
  );
  const logged = loggedError(error);
  expect(JSON.stringify(logged)).not.toMatch(/ana@|already exists/);
  expect(logged).toMatchObject({
    statement: 'insert into "person" values ($1)',
    cause: { code: "23505", constraint: "person_email", table: "person" },
  });
  expect(logged.stack).toContain("redacted.test.ts");
});
