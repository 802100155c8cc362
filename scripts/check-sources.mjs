// The rules of style that a line of text can break: names, sizes, what may not be written where.
// Prints one line per violation and says where the code should go instead. Exit code 1 when there is one.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./root.mjs";

const code = /\.(ts|tsx|mjs|cjs)$/;
const test = /\.(test|spec|fixture)\.tsx?$|-samples\.ts$|(^|\/)sample-[a-z-]+\.ts$|(^|\/)testing(\.ts$|\/)/;
const vague = /(^|[-/])(utils?|helpers?|common|shared|types|services?|managers?|misc|stuff)([-./]|$)/;
const named = /^(\[{0,2}(\.{3})?[a-z0-9]+(-[a-z0-9]+)*\]{0,2}|\.[a-z-]+|\([a-z]+\))(\.[a-z0-9-]+)*$/;
const isData = (path) =>
  test.test(path) || /^packages\/record\/(src\/)?data\//.test(path) || /\/(kinds|text|schema)\//.test(path);

/** What may not be written, where it holds, and what to do instead. */
const forbidden = [
  [/\bas any\b|:\s*any\b|<any>/, () => true, "say the type, or take `unknown` and narrow it"],
  [/\bas unknown as\b/, () => true, "narrow with a schema or a type guard"],
  [
    /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/,
    () => true,
    "mend what the tool complains of",
  ],
  [/\b(TODO|FIXME|XXX)\b/, () => true, "do it, or open an issue"],
  [
    /\b(test|it|describe)(\.\w+)*\.(skip|only|todo|fixme)\b/,
    (path) => test.test(path),
    "run it or delete it",
  ],
  [/\bDate\.now\(|new Date\(\)/, pureDomain, "take `at: Date` as a parameter: the clock belongs to api"],
  [/\bMath\.random\(|\brandomUUID\b/, pureDomain, "take the id as a parameter: chance belongs to api"],
  [
    /\bthrow\b/,
    (path) => pureDomain(path) && !path.endsWith("impossible.ts"),
    "return a Refusal (result.ts)",
  ],
  [/\bprocess\.env\b/, readsEnvironment, "read it in apps/web/src/env.ts and pass it on"],
];

function pureDomain(path) {
  return path.startsWith("packages/domain/src/") && !test.test(path);
}

function readsEnvironment(path) {
  const owners =
    /^(scripts\/|apps\/(e2e|bench)\/|apps\/web\/src\/(env|instrumentation)\.ts$|apps\/cli\/src\/env\.ts$)/;
  return (
    /^(apps|packages)\//.test(path) && !owners.test(path) && !test.test(path) && !/\.config\.ts$/.test(path)
  );
}

/** Every violation in the given files, `path: what` each. */
export function violations(paths, read) {
  const found = [];
  for (const path of paths) {
    if (vague.test(path.replace(/^node_modules/, ""))) found.push(`${path}: name it after what it exports`);
    if (path.split("/").some((part) => !named.test(part) && !/^[A-Z_]+(\.[a-z]+)?$/.test(part))) {
      if (code.test(path)) found.push(`${path}: file names are kebab-case`);
    }
    if (!code.test(path)) continue;
    const lines = read(path).split("\n");
    const most = isData(path) ? 400 : 200;
    if (lines.length - 1 > most)
      found.push(`${path}: ${lines.length - 1} lines, at most ${most}; split it by what it does`);
    if (/^index\.tsx?$/.test(basename(path)))
      found.push(`${path}: no barrels; import the file that you mean`);
    if (path.startsWith("scripts/check-sources")) continue;
    lines.forEach((line, at) => {
      const written = line.replace(/^\s*(\/\/|\*|\/\*).*$/, "");
      for (const [pattern, where, instead] of forbidden) {
        const text = /ignore|TODO/.test(pattern.source) ? line : written;
        if (pattern.test(text) && where(path)) found.push(`${path}:${at + 1}: ${line.trim()}: ${instead}`);
      }
    });
  }
  return found;
}

/** The repository's own files: tracked, or new and not ignored. */
function ownFiles() {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed.split("\n").filter((path) => path && existsSync(join(root, path)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = violations(ownFiles(), (path) => readFileSync(join(root, path), "utf8"));
  for (const line of found) console.log(line);
  process.exitCode = found.length > 0 ? 1 : 0;
}
