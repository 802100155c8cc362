import { expect, test } from "vitest";
import { readCommand } from "./read-command.ts";

test.each([
  ["migrate", { verb: "migrate" }],
  ["seed", { verb: "seed" }],
  ["audit verify", { verb: "audit verify" }],
  ["projections rebuild", { verb: "projections rebuild" }],
  ["read-only on", { verb: "read-only", on: true }],
  ["read-only off", { verb: "read-only", on: false }],
  ["outbox", { verb: "outbox" }],
  ["backup a.gz", { verb: "backup", file: "a.gz" }],
  ["restore a.gz", { verb: "restore", file: "a.gz" }],
  [
    "people grant ana@example.org reviewer",
    { verb: "people grant", email: "ana@example.org", role: "reviewer" },
  ],
])("convenio %s", (words, command) => {
  expect(readCommand(words.split(" "))).toEqual({ ok: true, command });
});

test.each([
  "",
  "mend",
  "audit",
  "people grant ana reviewer",
  "people grant a@b.org king",
  "migrate now",
  "read-only",
  "read-only maybe",
  "outbox all",
  "backup",
  "backup a.gz b.gz",
  "restore",
  "people grant",
])("convenio %s is one line that says what is wrong", (words) => {
  const read = readCommand(words.split(" ").filter(Boolean));
  expect(!read.ok && read.line).toMatch(/^convenio: [^\n]+$/);
});
