// Makes migrations/ anew from the schema, around the SQL written by hand; only until the first release,
// after which `pnpm exec drizzle-kit generate` adds files and none is touched again.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const order = [
  "extensions",
  "tables",
  "append_only",
  "one_door",
  "nobody_alone",
  "publication",
  "chain",
  "limits",
  "searching",
];
const named = (name) => readdirSync("migrations").find((file) => file.endsWith(`_${name}.sql`));
const kept = new Map(
  order.filter((name) => name !== "tables").map((name) => [name, readFileSync(`migrations/${named(name)}`)]),
);
rmSync("migrations", { recursive: true });
for (const name of order) {
  const custom = name === "tables" ? [] : ["--custom"];
  execFileSync("pnpm", ["exec", "drizzle-kit", "generate", "--name", name, ...custom], { stdio: "ignore" });
  if (kept.has(name)) writeFileSync(`migrations/${named(name)}`, kept.get(name));
}
