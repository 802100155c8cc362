// Holds docs/rules.md to the code: every refusal has its row, every row its refusal, every path exists.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const page = readFileSync(join(root, "docs/rules.md"), "utf8");
const source = readFileSync(join(root, "packages/domain/src/refusal.ts"), "utf8");
const codes = [...source.matchAll(/code:\s*"([a-z-]+)"/g)].map(([, code]) => code);
const rows = page.split("\n").filter((line) => line.startsWith("|"));
const wrong = [];

for (const code of codes) {
  if (!rows.some((row) => row.includes(`\`${code}\``)))
    wrong.push(`docs/rules.md: no row for the refusal ${code}`);
}
for (const row of rows) {
  const code = row.match(/`([a-z]+(?:-[a-z]+)*)`/)?.[1];
  if (code && !codes.includes(code))
    wrong.push(`docs/rules.md: ${code} is no refusal of packages/domain/src/refusal.ts`);
}
for (const [, path] of page.matchAll(/[`(]((?:apps|packages|scripts|docs)\/[^`)\s#]+\.[a-z]+)[`)#]/g)) {
  if (!existsSync(join(root, path))) wrong.push(`docs/rules.md: there is no ${path}`);
}
for (const line of wrong) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
