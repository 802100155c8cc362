import { expect, test } from "vitest";
import type { Proposal } from "../proposal/proposal.ts";
import type { Actor } from "./actor.ts";
import { type ClosingFacts, closeAccount } from "./close-account.ts";

const at = "2026-05-01T00:00:00.000Z";
const ana: Actor = { type: "person", id: "ana", name: "Ana", role: "contributor", blocked: false };
const proposal = (id: string, state: Proposal["state"], authors: string[]): Proposal => ({
  id,
  state,
  authors,
  origin: "people",
  demonstration: false,
  openedBy: "ana",
  openedAt: at,
  draftVersion: 1,
  patchset: state === "draft" ? null : 1,
});
const facts = (over: Partial<ClosingFacts> = {}): ClosingFacts => ({
  person: { id: "ana", role: "contributor", blocked: false },
  otherAdmins: 1,
  email: "ana@example.org",
  open: [],
  ...over,
});
const refused = (code: string) => ({ ok: false, refusal: { code } });

test("drafts of theirs alone are withdrawn, what is submitted or shared stays", () => {
  const open = [
    proposal("alone", "draft", ["ana"]),
    proposal("together", "draft", ["ana", "bea"]),
    proposal("submitted", "submitted", ["ana"]),
    proposal("requested", "changes-requested", ["ana"]),
    proposal("approved", "approved", ["ana"]),
  ];
  const closed = closeAccount(facts({ open }), " ANA@example.org ", ana, at);
  expect(closed).toMatchObject({
    value: {
      person: "ana",
      email: "ana@example.org",
      endings: [{ proposal: { id: "alone", from: "draft", to: "withdrawn" } }],
      event: { act: "person-deleted", by: "ana", detail: { person: "ana", withdrawn: ["alone"] } },
    },
  });
  expect(closed.ok && closed.value.endings).toHaveLength(1);
  expect(JSON.stringify(closed.ok && closed.value.event)).not.toMatch(/example|Ana/);
});

test("the address has to be typed", () => {
  for (const typed of ["", "ana", "Ana", "bea@example.org"])
    expect(closeAccount(facts(), typed, ana, at)).toEqual(refused("confirmation-differs"));
});

test("the last admin stays; somebody who is blocked may leave", () => {
  const admin: Actor = { ...ana, role: "admin" };
  const last = facts({ person: { id: "ana", role: "admin", blocked: false }, otherAdmins: 0 });
  expect(closeAccount(last, "ana@example.org", admin, at)).toEqual(refused("last-admin"));
  expect(closeAccount(facts(), "ana@example.org", { ...ana, blocked: true }, at).ok).toBe(true);
});

test("only a person has an account to delete", () => {
  expect(closeAccount(facts(), "ana@example.org", { type: "anonymous" }, at)).toEqual(
    refused("not-signed-in"),
  );
  expect(closeAccount(facts(), "ana@example.org", { type: "operator" }, at)).toEqual(refused("not-allowed"));
});
