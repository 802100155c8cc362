import type { SourceKind } from "../evidence/source.ts";
import type { SubjectContent } from "./draft.ts";

/**
 * Citations that would use an AI-generated source for more than context: those of these contents, and published ones
 * (`supportedBy`, by source) of sources that these contents make AI-generated.
 */
export function machineSupport(
  subjects: readonly { readonly id: string; readonly content: SubjectContent }[],
  sourceKinds: ReadonlyMap<string, SourceKind>,
  supportedBy: ReadonlyMap<string, readonly string[]>,
): string[] {
  return subjects.flatMap(({ id, content }) => {
    if (content.type === "source") return content.kind === "ai-generated" ? (supportedBy.get(id) ?? []) : [];
    if (content.type === "audit") return [];
    return content.claims.flatMap(({ citations }) =>
      citations
        .filter(({ source, stance }) => stance !== "context" && isMachine(source, sourceKinds))
        .map((citation) => citation.id),
    );
  });
}

function isMachine(source: string | null, kinds: ReadonlyMap<string, SourceKind>): boolean {
  return source !== null && kinds.get(source) === "ai-generated";
}
