// The parts of docs/ that follow from the code: docs/rules.md and the graph of docs/architecture.md.
// `node scripts/docs.mjs` says what is stale and exits 1; with --write it brings both up to date.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./root.mjs";

const read = (path) => readFileSync(join(root, path), "utf8");
const isTest = (path) => /\.(test|spec)\.tsx?$/.test(path) || path.includes("/testing/");

function filesUnder(dir) {
  return readdirSync(join(root, dir), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.includes("node_modules"))
    .sort();
}

const sources = ["packages/domain/src", "packages/api/src", "packages/db/src"].flatMap(filesUnder);

/** One row per refusal: the word, its English sentence, the file that refuses, the test that proves it. */
function rules() {
  const codes = [...read("packages/domain/src/refusal.ts").matchAll(/\{ code: "([a-z-]+)"/g)].map(
    ([, code]) => code,
  );
  const texts = read("apps/web/src/text/refusals.ts");
  const wrong = [];
  const find = (code, pattern, wanted, what) => {
    const file = sources.find((path) => wanted(path) && pattern.test(read(path)));
    if (!file) wrong.push(`docs/rules.md: no ${what} for the refusal ${code}`);
    return file ? `[\`${file.replace(/^packages\//, "")}\`](../${file})` : "—";
  };
  const rows = codes.map((code) => {
    const sentence = texts.match(new RegExp(`^\\s+"?${code}"?:\\s*"((?:[^"\\\\]|\\\\.)*)"`, "m"))?.[1];
    if (!sentence) wrong.push(`docs/rules.md: no sentence for the refusal ${code}`);
    const refuses = new RegExp(`code:[^\\n]*"${code}"`);
    const tested = new RegExp(`"${code}"`);
    const rule = find(code, refuses, (path) => !isTest(path) && !path.endsWith("/refusal.ts"), "rule");
    const test = find(code, tested, isTest, "test");
    return `| \`${code}\` | ${plain(sentence ?? "")} | ${rule} | ${test} |`;
  });
  return { wrong, text: `${rows.join("\n")}\n` };
}

/** An ICU message with its first words chosen, for a table. */
function plain(message) {
  let text = message;
  const choice = /\{(\w+), (?:plural|select), (?:[^{}]*?)\{([^{}]*)\}(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/;
  while (choice.test(text)) text = text.replace(choice, "$2");
  return text.replace(/\{(\w+), number\}/g, "{$1}").replaceAll("|", "\\|");
}

/** Which workspace package names which, from their package.json. */
function graph() {
  const packages = ["apps", "packages"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => JSON.parse(read(`${group}/${name}/package.json`))),
  );
  const short = (name) => name.replace("@convenio/", "");
  const lines = packages.flatMap(({ name, dependencies = {} }) =>
    Object.keys(dependencies)
      .filter((dependency) => dependency.startsWith("@convenio/"))
      .map((dependency) => `  ${short(name)} --> ${short(dependency)}`),
  );
  return `\`\`\`mermaid\ngraph LR\n${lines.sort().join("\n")}\n\`\`\`\n`;
}

const between = (name) => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
const wrong = [];
const { wrong: missing, text: table } = rules();
wrong.push(...missing);
for (const [path, name, text] of [
  ["docs/rules.md", "rules", `| refusal | sentence | rule | test |\n|---|---|---|---|\n${table}`],
  ["docs/architecture.md", "graph", graph()],
]) {
  const old = read(path);
  const fresh = old.replace(between(name), (_, open, close) => `${open}${text}${close}`);
  if (fresh === old) continue;
  if (process.argv.includes("--write")) writeFileSync(join(root, path), fresh);
  else wrong.push(`${path} is stale: run node scripts/docs.mjs --write`);
}
for (const line of wrong) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
