import { describe, expect, test } from "vitest";
import { type Block, emptyProse, mostBlocks } from "../entry/content.ts";
import { sampleEntry } from "../evidence/content-samples.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { SubjectContent } from "./draft.ts";
import {
  allowed,
  author,
  codeOf,
  draftProposal,
  goodEdition,
  mintIds,
  minute,
  storedDraft,
} from "./proposal-samples.ts";
import { save } from "./save.ts";

const [one, two] = [
  { id: testId("b", 1), markdown: "Participaron doce países de la región." },
  { id: testId("b", 2), markdown: "Chile fue el país anfitrión de la fase." },
];
const sent = (...markdown: string[]): Block[] =>
  markdown.map((text, n) => ({ id: testId("c", 50 + n), markdown: text }));
const draftOf = (body: Block[]) => ({
  rationale: "",
  subjects: [
    {
      id: sampleEntry,
      base: 1,
      content: { ...goodEdition, prose: { es: { ...emptyProse(), title: "UNITAS LXV", body } } },
    },
  ],
});
/** Saves this body over a stored one, on a base; what is stored then. */
const run = (body: Block[], stored: Block[] = [one, two], base: Block[] = stored) => {
  const content: SubjectContent = draftOf(base).subjects[0]?.content ?? goodEdition;
  return save(
    {
      proposal: draftProposal,
      stored: storedDraft(draftOf(stored)),
      heads: new Map([[sampleEntry, 1]]),
      bases: new Map([[sampleEntry, content]]),
      linkedStates: new Map(),
    },
    { version: 3, draft: draftOf(body) },
    author,
    minute(5),
    mintIds(),
  );
};
const saved = (...given: Parameters<typeof run>): Block[] => {
  const saving = allowed(run(...given));
  if (saving === "unchanged") return [];
  const [subject] = saving.draft.draft.subjects;
  return subject?.content.type === "entry" ? (subject.content.prose.es?.body ?? []) : [];
};

describe("a saved body", () => {
  test("that came in as one text is cut into the blocks that stood there", () => {
    expect(run(sent(`${one.markdown}\n\n${two.markdown}`))).toEqual({ ok: true, value: "unchanged" });
    const longer = "Participaron doce países amigos de la región.";
    expect(saved(sent(`${two.markdown}\n\n${longer}\n\nNada más.`))).toEqual([
      two,
      { ...one, markdown: longer },
      { id: testId("f", 500), markdown: "Nada más." },
    ]);
  });

  test("keeps what was in the base when it is put back after it was left out of the draft", () => {
    expect(saved(sent(`${one.markdown}\n\n${two.markdown}`), [one], [one, two])).toEqual([one, two]);
  });

  test("is the base's again when it reads as the base does, whatever it read meanwhile", () => {
    const meanwhile = { ...one, markdown: "Nada de lo que había antes." };
    expect(saved(sent(`${one.markdown}\n\n${two.markdown}`), [meanwhile, two], [one, two])).toEqual([
      one,
      two,
    ]);
  });

  test("keeps the ids that came in where the words are new, but never one that stood elsewhere", () => {
    const [fresh] = sent("Nada de lo que había antes.");
    expect(saved([one, two, ...(fresh ? [fresh] : [])])).toEqual([one, two, fresh]);
    const stolen = { id: one.id, markdown: "Nada de lo que había antes." };
    expect(saved([stolen, two])).toEqual([{ ...stolen, id: testId("f", 500) }, two]);
  });

  test("may have as many blocks as an entry holds, and no more", () => {
    const paragraphs = (n: number) =>
      sent(Array.from({ length: n }, (_, at) => `Párrafo ${at}.`).join("\n\n"));
    expect(saved(paragraphs(mostBlocks))).toHaveLength(mostBlocks);
    expect(codeOf(run(paragraphs(mostBlocks + 1)))).toBe("input-invalid");
  });

  test("may not hold one list that is longer than a block", () => {
    const list = (letter: string) => Array.from({ length: 150 }, () => `- ${letter.repeat(100)}`).join("\n");
    expect(run(sent(list("a"), list("b")))).toMatchObject({
      refusal: {
        code: "input-invalid",
        fields: [{ path: "draft.subjects.0.content.prose.es.body", problem: "body-too-complex" }],
      },
    });
  });
});
