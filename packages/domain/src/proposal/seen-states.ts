import type { LinkedClaim } from "../audit/content.ts";
import type { Draft, SubjectContent } from "./draft.ts";
import type { SaveFacts } from "./facts.ts";

/**
 * The draft with the evidence that the claims linked by its audits have now, whatever came in: evidence is computed,
 * never typed. A link that the stored draft or the base holds already keeps what was seen when it was judged.
 */
export function withSeenStates(
  draft: Draft,
  { stored, bases, linkedStates }: Pick<SaveFacts, "stored" | "bases" | "linkedStates">,
): Draft {
  const held = new Map(stored.draft.subjects.map(({ id, content }) => [id, content]));
  return {
    ...draft,
    subjects: draft.subjects.map((subject) => {
      const { id, content } = subject;
      if (content.type !== "audit") return subject;
      const known = new Set([held.get(id), bases.get(id)].flatMap((old) => linksIn(old).map(keyOf)));
      const seen = (link: LinkedClaim): LinkedClaim =>
        known.has(keyOf(link)) ? link : { ...link, state: linkedStates.get(link.claim) ?? null };
      const sentences = content.sentences.map((sentence) => ({
        ...sentence,
        claims: sentence.claims.map(seen),
      }));
      return { ...subject, content: { ...content, sentences } };
    }),
  };
}

function linksIn(content: SubjectContent | null | undefined): LinkedClaim[] {
  return content?.type === "audit" ? content.sentences.flatMap(({ claims }) => claims) : [];
}

function keyOf({ claim, state }: LinkedClaim): string {
  return `${claim} ${state}`;
}
