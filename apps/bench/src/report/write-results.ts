import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./row.ts";
import { tableOf } from "./table.ts";

/** Puts these rows in the place of their namesakes in bench/results.json, and the table into docs/performance.md. */
export function writeResults(root: string, fresh: readonly Row[]): void {
  const file = join(root, "bench/results.json");
  const old: Row[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  const kept = old.filter(({ id }) => fresh.every((row) => row.id !== id));
  const rows = [...kept, ...fresh].sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));
  mkdirSync(join(root, "bench"), { recursive: true });
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  const docs = join(root, "docs/performance.md");
  const text = readFileSync(docs, "utf8");
  const between = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;
  writeFileSync(
    docs,
    text.replace(between, (_, open, close) => `${open}${tableOf(rows)}${close}`),
  );
}
