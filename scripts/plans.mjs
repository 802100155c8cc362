// `DATABASE_URL=… node scripts/plans.mjs`: how PostgreSQL reads each public query of a grown record (a copy that
// `pnpm bench` made, for example), between the markers of docs/performance.md.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./root.mjs";

const url = process.env.DATABASE_URL;
if (!url) {
  console.error("DATABASE_URL: the database whose plans are to be read, as its owner");
  process.exit(1);
}
const made = join(root, "packages/db/dist/explain-queries.mjs");
await build({
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  external: ["@electric-sql/pglite", "pg"],
  logLevel: "warning",
  entryPoints: [join(root, "packages/db/src/testing/explain-queries.ts")],
  outfile: made,
});
const today = new Date().toISOString().slice(0, 10);
const lines = execFileSync(process.execPath, [made, url, today], { encoding: "utf8" }).trim();
const page = join(root, "docs/performance.md");
const text = readFileSync(page, "utf8");
const between = /(<!-- plans -->\n)[\s\S]*?(<!-- \/plans -->)/;
writeFileSync(
  page,
  text.replace(between, (_, start, end) => `${start}\n${lines}\n\n${end}`),
);
console.log(lines);
