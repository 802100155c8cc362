import type { SourceKind } from "../evidence/source.ts";
import type { CellProblem } from "../proposal/problem.ts";
import { searchProblems } from "../proposal/validate-searches.ts";
import { written } from "../proposal/written.ts";
import type { AuditContent, Sentence } from "./content.ts";

/**
 * What is wrong with an audit, by cell: it needs a title in its text's language, the source it audits, sentences, and
 * for each of these a verdict with a reason. "No source" needs a search that says where was looked, no later than `today` (ISO day).
 */
export function auditProblems(
  content: AuditContent,
  sourceKinds: ReadonlyMap<string, SourceKind>,
  today: string,
): CellProblem[] {
  const { language, titles, source, sentences } = content;
  const problems: CellProblem[] = [];
  if (!written(titles[language] ?? "")) problems.push({ path: `title:${language}`, code: "title-missing" });
  if (source === null) problems.push({ path: "source", code: "audited-source-missing" });
  if (sentences.length === 0) problems.push({ path: "audit", code: "sentences-missing" });
  const seen = new Set<string>();
  for (const sentence of sentences) {
    const path = `sentence:${sentence.id}`;
    if (seen.has(sentence.id)) problems.push({ path, code: "id-twice" });
    seen.add(sentence.id);
    problems.push(
      ...judgementProblems(sentence, path),
      ...searchProblems(sentence.searches, `${path}/searches`, today),
    );
    if (sentence.sources.some((id) => sourceKinds.get(id) === "ai-generated"))
      problems.push({ path: `${path}/sources`, code: "machine-support" });
  }
  return problems;
}

/** Verdicts that say what the sources say. */
const fromSources: readonly Sentence["verdict"][] = ["holds", "partly", "contradicted"];

function judgementProblems(sentence: Sentence, path: string): CellProblem[] {
  const { text, verdict, reason, claims, sources, searches } = sentence;
  const problems: CellProblem[] = [];
  if (new Set(claims.map(({ claim }) => claim)).size < claims.length)
    problems.push({ path: `${path}/claims`, code: "id-twice" });
  if (!written(text)) problems.push({ path, code: "text-missing" });
  if (verdict === null) return [...problems, { path: `${path}/verdict`, code: "verdict-missing" }];
  if (!Object.values(reason).some((said) => written(said)))
    problems.push({ path: `${path}/reason`, code: "verdict-reason-missing" });
  if (fromSources.includes(verdict) && claims.length === 0 && sources.length === 0)
    problems.push({ path: `${path}/sources`, code: "verdict-without-source" });
  if (verdict === "no-source" && searches.length === 0)
    problems.push({ path: `${path}/searches`, code: "search-missing" });
  return problems;
}
