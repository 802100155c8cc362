import { expect, test } from "vitest";
import { readPlace } from "./read-place.ts";

const at = (source: Record<string, string>) => readPlace(source, "/srv/convenio");
const url = "postgresql://db.example/convenio";

test.each([
  [{}, "demo", "/srv/convenio/.data/demo", undefined],
  [{ CONVENIO_DATA_DIR: "/var/x" }, "demo", "/var/x/demo", undefined],
  [{ CONVENIO_DATA_DIR: "data", CONVENIO_MODE: "live" }, "live", "/srv/convenio/data/live", undefined],
  [{ CONVENIO_MODE: "live", DATABASE_URL: url }, "live", "/srv/convenio/.data/live", url],
  [{ CONVENIO_MODE: "", DATABASE_URL: "" }, "demo", "/srv/convenio/.data/demo", undefined],
])("%j is a %s installation beside %s", (source, mode, databaseDir, expected) => {
  expect(at(source)).toMatchObject({ ok: true, place: { mode, databaseDir, url: expected } });
});

test.each([
  ["CONVENIO_MODE", { CONVENIO_MODE: "staging" }],
  ["DATABASE_URL", { DATABASE_URL: url }],
  ["DATABASE_URL", { CONVENIO_MODE: "live", DATABASE_URL: "mysql://db/x" }],
  ["DATABASE_URL", { CONVENIO_MODE: "live", DATABASE_URL: "postgresql://[" }],
  ["DATABASE_URL", { CONVENIO_MODE: "live", DATABASE_URL: "postgresql://" }],
  ["DATABASE_URL", { CONVENIO_MODE: "live", DATABASE_URL: "postgresql://db.example/" }],
])("a bad %s is one line that names it: %j", (name, source) => {
  const read = at(source);
  expect(!read.ok && read.line).toMatch(new RegExp(`^${name}: [^\n]+$`));
});
