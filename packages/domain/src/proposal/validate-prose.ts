import { isOnePart } from "../entry/blocks.ts";
import type { EntryContent, Prose } from "../entry/content.ts";
import { type Language, languages } from "../text/languages.ts";
import { nodesOf, type Placed, parsed } from "../text/markdown.ts";
import { linkTarget, marksOf } from "../text/marks.ts";
import type { SubjectContent } from "./draft.ts";
import type { CellProblem, Problem, ProblemCode } from "./problem.ts";
import { written } from "./written.ts";

/** Emphasis within links within lists within quotations …: deeper than that nobody reads. */
const deepest = 20;

/** What is wrong with an entry's prose, by cell: titles, where translations come from, and each block of the bodies. */
export function proseProblems(content: EntryContent): CellProblem[] {
  return languages.flatMap((lang) => {
    const prose = content.prose[lang];
    const blocks = prose?.body ?? [];
    const twice = blocks.filter(({ id }, at) => blocks.findIndex((other) => other.id === id) < at);
    return [
      ...titleProblems(content, lang),
      ...originProblems(content, lang),
      ...blocks.flatMap(({ id, markdown }) => at(lang, id, blockProblems(markdown))),
      ...twice.flatMap(({ id }) => at(lang, id, ["id-twice"])),
    ];
  });
}

/** Marks to claims that the entry in which they stand does not hold, at their blocks. */
export function marksWithoutClaim(
  subjects: readonly { readonly id: string; readonly content: SubjectContent }[],
): Problem[] {
  return subjects.flatMap(({ id: subject, content }) => {
    if (content.type !== "entry") return [];
    const held = new Set(content.claims.map(({ id }) => id));
    return languages.flatMap((lang) =>
      (content.prose[lang]?.body ?? [])
        .filter(({ markdown }) => marksOf(markdown).claims.some((id) => !held.has(id)))
        .flatMap(({ id }) => at(lang, id, ["mark-without-claim"]))
        .map((problem) => ({ subject, ...problem })),
    );
  });
}

/** The entry's own language needs a title, and so does every language in which anything is written. */
function titleProblems({ language, prose }: EntryContent, lang: Language): CellProblem[] {
  const found = prose[lang];
  const needed = lang === language || (found !== undefined && holdsMore(found));
  return needed && !written(found?.title ?? "") ? [{ path: `title:${lang}`, code: "title-missing" }] : [];
}

function holdsMore({ summary, aliases, body, from }: Prose): boolean {
  return written(summary) || aliases.length > 0 || body.length > 0 || from !== null;
}

/** A translation is made from another language that has a text. */
function originProblems({ prose }: EntryContent, lang: Language): CellProblem[] {
  const from = prose[lang]?.from ?? null;
  if (from === null || (from.lang !== lang && written(prose[from.lang]?.title ?? ""))) return [];
  return [{ path: `from:${lang}`, code: "prose-from" }];
}

function at(lang: Language, block: string, codes: readonly ProblemCode[]): CellProblem[] {
  return codes.map((code) => ({ path: `block:${lang}:${block}`, code }));
}

function blockProblems(markdown: string): ProblemCode[] {
  const tree = parsed(markdown);
  const nodes = nodesOf(tree);
  const { claims, entries } = marksOf(markdown);
  const marked = new Set([...claims, ...entries]);
  const problems: ProblemCode[] = [];
  if (!isOnePart(markdown, tree)) problems.push("prose-block");
  if (nodes.some(isMarkup)) problems.push("prose-markup");
  if (nodes.some(({ node }) => node.type === "link" && linkIsWrong(node, marked)))
    problems.push("prose-link");
  return problems;
}

/** What the record's pages do not show: raw HTML, pictures, definitions, headings but of level 2 and 3, deep nesting. */
function isMarkup({ node, depth }: Placed): boolean {
  if (node.type === "heading") return node.depth !== 2 && node.depth !== 3;
  return depth > deepest || ["html", "image", "imageReference", "definition"].includes(node.type);
}

/** A link leads to a claim or an entry, as `marksOf` finds it, or to the web, and has words. */
function linkIsWrong(link: Extract<Placed["node"], { type: "link" }>, marked: ReadonlySet<string>): boolean {
  const target = linkTarget(link.url);
  const leads = target.to === "web" || (target.to !== "nowhere" && marked.has(target.id));
  return !leads || link.children.length === 0;
}
