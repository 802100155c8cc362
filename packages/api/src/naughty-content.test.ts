import type { SubjectContent } from "@convenio/domain/proposal/draft";
import { termsInForce } from "@convenio/domain/proposal/terms";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drafted } from "./testing/acts.ts";
import { type Answer, answer } from "./testing/answer.ts";
import { brokenInput, filledWith } from "./testing/broken-input.ts";
import { naughtyStrings } from "./testing/naughty-strings.ts";
import { citationOf, claimOf, entryOf, entryValue, idOf, sourceOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { richDraft } from "./testing/valid-inputs.ts";
import { loadWorld, world } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

async function lawful(
  actor: "anonymous" | "operator" | "contributor",
  path: string,
  input: unknown,
): Promise<Answer> {
  const person = stage.people.find((one) => one.name === actor);
  const given = await answer(
    stage.context(person ?? { type: actor === "operator" ? actor : "anonymous" }),
    path,
    input,
  );
  if (given.type === "fault") throw new Error(`${path} failed`, { cause: given.error });
  return given;
}

/** An entry and its source with the same text wherever a text may stand. */
function saying(text: string, key: string): { id: string; content: SubjectContent }[] {
  const source = sourceOf(text, { note: text, origin: text });
  const cited = citationOf(`${key} cited`, idOf(`${key} source`), {
    locator: { type: "section", text },
    quote: { text, lang: "es", translation: { text, lang: "en", machine: false, by: text } },
    asserted: text,
  });
  const statement = claimOf(`${key} says`, "statement", { type: "text", text, lang: "en" }, [cited]);
  const place = claimOf(`${key} of`, "of", entryValue(world.aurora), [], { unsourced: `Because: ${text}.` });
  const entry = entryOf("exercise-edition", text, [place, statement], text);
  const body = [{ id: idOf(`${key} block`), markdown: escaped(text) }];
  const prose = { en: { title: text, aliases: [text], summary: text, body, from: null } };
  return [
    {
      id: idOf(`${key} source`),
      content: { ...source, csl: { ...source.csl, author: [text], container: text } },
    },
    { id: idOf(key), content: { ...entry, prose } },
  ];
}

/** A paragraph of Markdown that reads as this text does. */
function escaped(text: string): string {
  return `¶${text.replace(/\s+/g, " ").replace(/[!-/:-@[-`{-~]/g, "\\$&")}¶`;
}

test("what can be published of any text can be read, searched, compared and cited", async () => {
  let published = 0;
  for (const [index, text] of naughtyStrings.entries()) {
    const key = `naughty ${index}`;
    const load = { rationale: "Texts that have broken others.", subjects: saying(text, key) };
    const before = await stage.fingerprint();
    const given = await lawful("operator", "proposals.load", load);
    if (given.type !== "output") {
      expect(await stage.fingerprint()).toBe(before);
      continue;
    }
    published += 1;
    const slug = await lawful("anonymous", "entries.slug", { id: idOf(key) });
    const where = slug.type === "output" ? slug.output : {};
    expect((await lawful("anonymous", "entries.page", where)).type).toBe("output");
    expect((await lawful("anonymous", "claims.page", { id: idOf(`${key} says`) })).type).toBe("output");
    await lawful("anonymous", "entries.browse", { q: text });
    if (index % 10 > 0) continue;
    expect((await lawful("anonymous", "sources.page", { id: idOf(`${key} source`) })).type).toBe("output");
    expect((await lawful("contributor", "entries.find", { q: text })).type).toBe("output");
    expect(await lawful("operator", "proposals.load", load)).toMatchObject({ output: { proposal: null } });
  }
  expect(published).toBeGreaterThan(naughtyStrings.length / 2);
}, 60_000);

test("a draft broken in any place is saved or refused by name, can then be read, and is submitted or refused by name", async () => {
  const { id, version } = await drafted(stage, "contributor", richDraft.subjects);
  let [current, saves] = [version, 0];
  const anyDraft = fc.oneof(
    brokenInput(richDraft),
    fc.constantFrom(...filledWith(richDraft, [...naughtyStrings, ...naughtyStrings, ...naughtyStrings])),
  );
  await fc.assert(
    fc.asyncProperty(anyDraft, async (draft) => {
      const before = await stage.fingerprint();
      const given = await lawful("contributor", "proposals.save", { id, version: current, draft });
      if (given.type === "refusal") {
        expect(await stage.fingerprint()).toBe(before);
        return;
      }
      saves += 1;
      const page = await stage.as("contributor").proposals.page({ id });
      current = page.draft?.version ?? current;
      await lawful("contributor", "proposals.submit", { id, version: current, terms: termsInForce });
      expect((await lawful("contributor", "proposals.page", { id })).type).toBe("output");
    }),
    { numRuns: 120 },
  );
  expect(saves).toBeGreaterThan(10);
}, 60_000);

test("prose that only looks like marks, or is all marks, is saved or refused by name and can then be read", async () => {
  const [no, id] = ["-".repeat(36), idOf("nowhere at all")];
  const texts = [
    ...[no, id].flatMap((to) => [`[x](entry:${to})`, `\`[x](entry:${to})\``, `[x](claim:${to})`]),
    ...["*", "_", "[", "![", "`", "<!--", "[a](", "*a ", "> ", "\n", "#"].map((mark) => mark.repeat(1400)),
    `${"*".repeat(700)}a${"*".repeat(700)}`,
    "👨‍👩‍👧".repeat(2000),
  ];
  const { id: proposal, version } = await drafted(stage, "contributor", richDraft.subjects);
  let current = version;
  const [entry, ...others] = richDraft.subjects;
  if (entry?.content.type !== "entry") throw new Error("the draft is about an entry");
  const { prose } = entry.content;
  for (const markdown of texts) {
    const en = prose.en && { ...prose.en, body: [{ id: idOf("rich block"), markdown }] };
    const subjects = [{ ...entry, content: { ...entry.content, prose: { ...prose, en } } }, ...others];
    const draft = { rationale: "Odd marks.", subjects };
    await lawful("contributor", "proposals.save", { id: proposal, version: current, draft });
    const page = await stage.as("contributor").proposals.page({ id: proposal });
    current = page.draft?.version ?? current;
    await lawful("contributor", "proposals.submit", { id: proposal, version: current, terms: termsInForce });
    const loaded = subjects.map(({ id: subject, content }) => ({ id: subject, content }));
    await lawful("operator", "proposals.load", { rationale: "Odd marks.", subjects: loaded });
  }
}, 60_000);
