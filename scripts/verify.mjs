// `npm test`: runs its parts one after another and prints one summary.
// Exit code 0: all passed; 1: something failed; 2: a part could not run here.
import { check, db, e2e, faults, unit } from "./parts.mjs";

const all = { check, unit, db, e2e, faults };
const asked = process.argv
  .slice(2)
  .filter((argument) => argument.startsWith("--only="))
  .flatMap((argument) => argument.slice("--only=".length).split(","));
const unknown = asked.filter((name) => !(name in all));
if (unknown.length > 0) {
  console.error(`--only=${unknown.join(",")}: the parts are ${Object.keys(all).join(", ")}`);
  process.exit(1);
}

// What runs is ended by scripts/run.mjs, and what was started for it as this process exits.
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => setTimeout(() => process.exit(130), 200));

const results = [];
for (const name of asked.length > 0 ? asked : Object.keys(all)) {
  const began = Date.now();
  console.log(`\n${name} ...`);
  for (const result of [await all[name]()].flat()) {
    results.push({ ...result, seconds: Math.round((Date.now() - began) / 1000) });
  }
}

console.log("\nSummary");
for (const { name, passed, failed, seconds, cannot } of results) {
  const counts = cannot ? `could not run: ${cannot}` : `${passed} passed, ${failed} failed`;
  console.log(`  ${name.padEnd(18)} ${counts} (${seconds} s)`);
}
const total = (key) => results.reduce((sum, one) => sum + one[key], 0);
console.log(`${total("passed")} passed, ${total("failed")} failed`);
process.exit(total("failed") > 0 ? 1 : results.some((one) => one.cannot) ? 2 : 0);
