import type { Search } from "../evidence/search.ts";
import { same } from "../revision/same.ts";
import type { Draft, SubjectContent } from "./draft.ts";
import type { Problem } from "./problem.ts";

/**
 * Logged searches that say that somebody else made them: one that is new against the base, or reads otherwise than
 * there, must be by an author of the proposal.
 * Anybody may say it in another language. `bases`: published content under each subject.
 */
export function searchAuthorProblems(
  subjects: Draft["subjects"],
  bases: ReadonlyMap<string, SubjectContent | null>,
  authors: readonly string[],
): Problem[] {
  return subjects.flatMap(({ id: subject, content }) => {
    const base = bases.get(subject) ?? null;
    const logged = (base === null ? [] : logsOf(base)).flatMap(({ searches }) => searches);
    return logsOf(content).flatMap(({ path, searches }): Problem[] =>
      searches
        .filter(({ by }) => !authors.includes(by))
        .filter((search) => !logged.some((known) => same(asMade(known), asMade(search))))
        .map(() => ({ subject, path, code: "search-by-another" })),
    );
  });
}

/** Without what others may add to it. */
function asMade({ saidIn: _, ...made }: Search) {
  return made;
}

type Log = { readonly path: string; readonly searches: readonly Search[] };

function logsOf(content: SubjectContent): Log[] {
  if (content.type === "entry")
    return content.claims.map(({ id, searches }) => ({ path: `claim:${id}/searches`, searches }));
  if (content.type === "audit")
    return content.sentences.map(({ id, searches }) => ({ path: `sentence:${id}/searches`, searches }));
  return [];
}
