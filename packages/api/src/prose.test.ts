import { type EntryContent, emptyProse, type Prose } from "@convenio/domain/entry/content";
import { proseHash } from "@convenio/domain/entry/prose-hash";
import { termsInForce } from "@convenio/domain/proposal/terms";
import { proseDiff } from "@convenio/domain/revision/prose-diff";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approved, current, drafted, published, saved, submitted } from "./testing/acts.ts";
import { codeOf } from "./testing/answer.ts";
import { entryOf, idOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { auroraContent, loadWorld, world } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

const reader = () => stage.as("anonymous");
const page = () => reader().entries.page({ slug: "aurora" });
const sent = (markdown: string) => [{ id: idOf(markdown), markdown }];
const began = `Aurora began in [1959](claim:${world.firstHeld}), off [Freedonia](entry:${world.freedonia}).`;
const yearly = "It has been held every year since, save in years of war and once for want of wind.";

/** The head of Aurora as a draft's subject, with `prose` put over its own; the base that the draft will have. */
async function auroraWith(prose: EntryContent["prose"]) {
  const { body, revision } = await page();
  const content: EntryContent = { ...auroraContent, prose: { ...body.prose, ...prose } };
  return { id: world.aurora, base: revision.number, content };
}
const english = (more: Partial<Prose>): Prose => ({
  ...emptyProse(),
  title: "Aurora",
  summary: "A series of naval exercises.",
  ...more,
});

describe("a body", () => {
  test("is saved as one text and read as paragraphs, which keep their ids", async () => {
    const first = await auroraWith({ en: english({ body: sent(`${began}\n\n${yearly}`) }) });
    const { id } = await drafted(stage, "contributor", [first]);
    const bodyOf = async () => {
      const { draft } = await stage.as("contributor").proposals.page({ id });
      const content = draft?.draft.subjects[0]?.content;
      return content?.type === "entry" ? (content.prose.en?.body ?? []) : [];
    };
    const [one, two] = await bodyOf();
    expect([one?.markdown, two?.markdown]).toEqual([began, yearly]);
    const reworded = yearly.replace("of war", "of the war");
    const again = await auroraWith({ en: english({ body: sent(`${reworded}\n\n## Origins\n\n${began}`) }) });
    const version = await saved(stage, "contributor", id, [again]);
    expect((await bodyOf()).map((block) => block.id)).toEqual([two?.id, expect.any(String), one?.id]);
    // A tab that saves the same text again, in one block still, changes nothing.
    expect(await saved(stage, "contributor", id, [again])).toBe(version);
  });

  test("that marks a claim which goes with the same change is refused, at its paragraph", async () => {
    const subject = await auroraWith({ en: english({ body: sent(began) }) });
    const claims = subject.content.claims.filter((claim) => claim.id !== world.firstHeld);
    const { id, version } = await drafted(stage, "contributor", [
      { ...subject, content: { ...subject.content, claims } },
    ]);
    const submission = stage.as("contributor").proposals.submit({ id, version, terms: termsInForce });
    await expect(submission).rejects.toMatchObject({
      cause: { refusal: { code: "mark-without-claim", problems: [{ subject: world.aurora }] } },
    });
  });

  test("that links to an entry nobody published is refused", async () => {
    const body = sent(`See [Borealis](entry:${idOf("nowhere")}).`);
    const { id, version } = await drafted(stage, "contributor", [
      await auroraWith({ en: english({ body }) }),
    ]);
    const submission = stage.as("contributor").proposals.submit({ id, version, terms: termsInForce });
    expect(await codeOf(submission)).toBe("target-unpublished");
  });

  test("published with one approval names the entries it links to and is found by its words", async () => {
    await published(stage, "contributor", [
      await auroraWith({ en: english({ body: sent(`${began}\n\n${yearly}`) }) }),
    ]);
    const head = await page();
    expect(head.revision.number).toBe(2);
    expect(head.names.entries[world.freedonia]?.slug).toBe("freedonia");
    const revision = await reader().entries.revision({ slug: "aurora", number: 2 });
    expect(revision.names.entries[world.freedonia]?.slug).toBe("freedonia");
    expect(revision.body.prose).toEqual(head.body.prose);
    const found = await reader().entries.browse({ q: "want wind", page: 1 });
    expect(found.rows.map(({ slug }) => slug)).toEqual(["aurora"]);
    expect((await reader().entries.browse({ q: world.firstHeld, page: 1 })).rows).toEqual([]);
  });
});

describe("I3: each language is published on its own", () => {
  const spanish: Prose = { ...emptyProse(), title: "Aurora", summary: "Una serie de ejercicios navales." };
  const portuguese: Prose = { ...emptyProse(), title: "Aurora", summary: "Uma série de exercícios navais." };

  test("a draft of one is invisible while another is published; each takes one approval", async () => {
    const pt = await submitted(stage, "contributor2", [await auroraWith({ pt: portuguese })]);
    const es = await submitted(stage, "contributor", [await auroraWith({ es: spanish })]);
    const { operations, risk, needed } = await current(stage, "reviewer", es);
    expect(operations.map(({ cell }) => cell)).toEqual(["summary:es", "title:es"]);
    expect([risk, needed]).toEqual(["low", 1]);
    expect(await approved(stage, "reviewer", es)).toBe("published");
    const { body } = await page();
    expect(Object.keys(body.prose).sort()).toEqual(["en", "es"]);
    expect(JSON.stringify(body)).not.toContain("exercícios");
    const carried = await stage.as("contributor2").proposals.carryOver({ id: pt });
    expect(carried.left).toEqual([]);
    await stage.as("contributor2").proposals.submit({ id: pt, version: carried.version, terms: null });
    expect(await approved(stage, "reviewer", pt)).toBe("published");
    const languages = (await page()).body.prose;
    expect(Object.keys(languages).sort()).toEqual(["en", "es", "pt"]);
    expect(languages.es).toEqual(spanish);
  });

  test("I2: a claim that changes its value changes in every language, and no text with it", async () => {
    const before = await page();
    const content: EntryContent = {
      ...auroraContent,
      prose: before.body.prose,
      claims: auroraContent.claims.map((claim) =>
        claim.id === world.firstHeld
          ? { ...claim, value: { type: "date", edtf: "1960", extent: "some-point", end: "event" } }
          : claim,
      ),
    };
    const base = before.revision.number;
    await published(stage, "contributor", [{ id: world.aurora, base, content }]);
    const after = await page();
    expect(after.body.prose).toEqual(before.body.prose);
    expect(after.body.claims.find(({ id }) => id === world.firstHeld)?.value).toMatchObject({ edtf: "1960" });
  });
});

describe("D4: what changed in a text", () => {
  test("between two revisions is told by paragraphs: moved is moved, one word is one word", async () => {
    const content = (body: string): EntryContent => ({
      ...entryOf("country", "Zenobia"),
      prose: { en: { ...english({ body: sent(body) }), title: "Zenobia" } },
    });
    const id = idOf("zenobia");
    await published(stage, "contributor", [
      { id, base: 0, content: content(`${yearly}\n\nIt has a coast.`) },
    ]);
    const changed = `It has a coast.\n\n${yearly.replace("wind", "sails")}`;
    const proposal = await submitted(stage, "contributor", [{ id, base: 1, content: content(changed) }]);
    const { operations } = await current(stage, "reviewer", proposal);
    expect(operations.map(({ cell }) => cell.split(":")[0])).toEqual(["block", "blocks"]);
    await approved(stage, "reviewer", proposal);
    const { bodies } = await reader().entries.compare({ slug: "zenobia", from: 1, to: 2 });
    expect(bodies.map(({ subject, lang }) => [subject, lang])).toEqual([[id, "en"]]);
    const rows = bodies.flatMap(({ before, after }) => proseDiff(before, after));
    expect(rows.map(({ type }) => type).sort()).toEqual(["moved", "same"]);
    const words = rows.flatMap(({ parts }) => parts.filter(({ change }) => change !== "same"));
    expect(words).toEqual([
      { text: "wind", change: "removed" },
      { text: "sails", change: "added" },
    ]);
  });

  test("between two patchsets too", async () => {
    const subject = async (body: string) =>
      auroraWith({ en: english({ body: sent(`${began}\n\n${body}`) }) });
    const id = await submitted(stage, "contributor", [await subject(`${yearly} Once.`)]);
    const version = await saved(stage, "contributor", id, [await subject(`${yearly} Twice.`)]);
    await stage.as("contributor").proposals.submit({ id, version, terms: null });
    const { bodies } = await stage.as("reviewer").proposals.between({ id, from: 1, to: 2 });
    const rows = bodies.flatMap(({ before, after }) => proseDiff(before, after));
    expect(rows.map(({ type }) => type)).toEqual(["same", "changed"]);
    await stage.as("contributor").proposals.withdraw({ id });
  });
});

describe("the terms", () => {
  test("are accepted with a person's first submit, kept with every patchset, and not asked for again", async () => {
    const { id, version } = await drafted(stage, "contributor3", [
      { id: idOf("ruritania"), base: 0, content: entryOf("country", "Ruritania") },
    ]);
    const author = stage.as("contributor3").proposals;
    const before = await author.page({ id });
    expect([before.draft?.terms, before.actions.submit]).toEqual([termsInForce, null]);
    await expect(author.submit({ id, version, terms: null })).rejects.toMatchObject({
      cause: { refusal: { code: "terms-not-accepted", terms: termsInForce } },
    });
    expect(await codeOf(author.submit({ id, version, terms: "2001-01-01" }))).toBe("terms-not-accepted");
    await author.submit({ id, version, terms: termsInForce });
    expect((await current(stage, "reviewer", id)).terms).toBe(termsInForce);
    expect((await author.page({ id })).draft?.terms).toBeNull();
    const next = await drafted(stage, "contributor3", [
      { id: idOf("grand fenwick"), base: 0, content: entryOf("country", "Grand Fenwick") },
    ]);
    expect(await author.submit({ ...next, terms: null })).toEqual({ patchset: 1 });
  });
});

test("a machine's translation cannot be imported; people's reviewers accept it", async () => {
  const { body } = await page();
  const en = body.prose.en ?? emptyProse();
  const byMachine: Prose = {
    ...emptyProse(),
    title: "Aurora (máquina)",
    from: { lang: "en", hash: proseHash(en), machine: true },
  };
  const content = {
    ...entryOf("country", "Vulgaria"),
    prose: { en: english({ title: "Vulgaria" }), es: byMachine },
  };
  const load = stage
    .as("operator")
    .proposals.load({ rationale: "A load of the tests.", subjects: [{ id: idOf("vulgaria"), content }] });
  expect(await codeOf(load)).toBe("machine-text");
  await published(stage, "contributor", [await auroraWith({ es: byMachine })]);
  expect((await page()).body.prose.es?.from).toMatchObject({ machine: true });
});
