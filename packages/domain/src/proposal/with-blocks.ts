import { blocksFrom, bodyText } from "../entry/blocks.ts";
import { type Block, type EntryContent, longestBlock, mostBlocks } from "../entry/content.ts";
import { same } from "../revision/same.ts";
import { languages } from "../text/languages.ts";
import type { Draft, SubjectContent } from "./draft.ts";
import type { SaveFacts } from "./facts.ts";
import type { NewId } from "./start.ts";

/**
 * The draft with each body cut into blocks, whatever blocks came in: they keep the ids of the stored draft and of the
 * base, then those that came in with the same words, and get new ones else.
 */
export function withBlocks(
  draft: Draft,
  { stored, bases }: Pick<SaveFacts, "stored" | "bases">,
  newId: NewId,
): Draft {
  const held = new Map(stored.draft.subjects.map(({ id, content }) => [id, content]));
  return {
    ...draft,
    subjects: draft.subjects.map((subject) => {
      const { id, content } = subject;
      if (content.type !== "entry") return subject;
      return { ...subject, content: cut(content, [held.get(id) ?? null, bases.get(id) ?? null], newId) };
    }),
  };
}

/** Places of bodies that are in more blocks, or a longer one, than an entry holds; once they are cut. */
export function longBodies({ subjects }: Draft): { path: string; problem: string }[] {
  return subjects.flatMap(({ content }, at) =>
    languages
      .filter((lang) => {
        const body = (content.type === "entry" && content.prose[lang]?.body) || [];
        return body.length > mostBlocks || body.some(({ markdown }) => markdown.length > longestBlock);
      })
      .map((lang) => ({
        path: `draft.subjects.${at}.content.prose.${lang}.body`,
        problem: "body-too-complex",
      })),
  );
}

function cut(content: EntryContent, before: readonly (SubjectContent | null)[], newId: NewId): EntryContent {
  const prose: EntryContent["prose"] = {};
  for (const lang of languages) {
    const text = content.prose[lang];
    if (text === undefined) continue;
    const known = before.flatMap((old) => (old?.type === "entry" ? (old.prose[lang]?.body ?? []) : []));
    const [stored] = before;
    const body = stored?.type === "entry" ? stored.prose[lang]?.body : undefined;
    const isStored = body !== undefined && same(body, text.body);
    prose[lang] = { ...text, body: isStored ? body : recut(text.body, known, newId) };
  }
  return { ...content, prose };
}

function recut(sent: readonly Block[], known: readonly Block[], newId: NewId): Block[] {
  const ids = new Set(known.map(({ id }) => id));
  const own = sent.filter(({ id }) => !ids.has(id));
  return blocksFrom(bodyText(sent), known, (markdown) => {
    const minted = own.find((block) => block.markdown === markdown && !ids.has(block.id));
    const id = minted?.id ?? newId();
    ids.add(id);
    return id;
  });
}
