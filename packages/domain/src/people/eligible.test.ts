import { expect, test } from "vitest";
import { eligible, type Member } from "./eligible.ts";

const cases: [string, Omit<Member, "id"> | null, string[], boolean][] = [
  ["a reviewer counts", { role: "reviewer", blocked: false }, [], true],
  ["an editor counts", { role: "editor", blocked: false }, [], true],
  ["an author does not", { role: "editor", blocked: false }, ["p"], false],
  ["a blocked reviewer does not", { role: "reviewer", blocked: true }, [], false],
  ["a contributor does not", { role: "contributor", blocked: false }, [], false],
  ["an admin does not", { role: "admin", blocked: false }, [], false],
  ["somebody unknown does not", null, [], false],
];

test.each(cases)("%s", (_, member, authors, counts) => {
  const members = new Map(member === null ? [] : [["p", { id: "p", ...member }]]);
  expect(eligible(members, "p", authors)).toBe(counts);
});
