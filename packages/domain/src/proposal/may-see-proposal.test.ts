import { expect, test } from "vitest";
import type { Actor } from "../people/actor.ts";
import { maySeeProposal } from "./may-see-proposal.ts";
import type { Proposal } from "./proposal.ts";

const author = "01900000-0000-7000-8000-000000000001";
const draft: Proposal = {
  id: "01900000-0000-7000-8000-000000000002",
  state: "draft",
  origin: "people",
  demonstration: false,
  openedBy: author,
  openedAt: "2026-01-01T00:00:00.000Z",
  draftVersion: 1,
  patchset: null,
  authors: [author],
};
const somebody = (role: "contributor" | "reviewer" | "editor" | "admin", id = "another"): Actor => ({
  type: "person",
  id,
  name: role,
  role,
  blocked: false,
});

test.each<[string, Actor, boolean, boolean]>([
  ["an anonymous reader", { type: "anonymous" }, false, false],
  ["the operator", { type: "operator" }, true, true],
  ["its author", somebody("contributor", author), true, true],
  ["another contributor", somebody("contributor"), false, false],
  ["a reviewer", somebody("reviewer"), false, true],
  ["an editor", somebody("editor"), false, true],
  ["an admin", somebody("admin"), false, false],
])("who knows of a draft and of what was submitted: %s", (_, by, asDraft, submitted) => {
  expect(maySeeProposal(draft, by)).toBe(asDraft);
  expect(maySeeProposal({ ...draft, state: "submitted", patchset: 1 }, by)).toBe(submitted);
});
