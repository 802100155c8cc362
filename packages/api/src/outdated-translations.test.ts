import { rebuildProjections } from "@convenio/db/projections/rebuild";
import { type EntryContent, emptyProse, type Prose } from "@convenio/domain/entry/content";
import { proseHash } from "@convenio/domain/entry/prose-hash";
import { afterAll, beforeAll, expect, test } from "vitest";
import { published } from "./testing/acts.ts";
import { entryOf, idOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";

// I4: a translation goes stale when the text it was made from changes.

let stage: Stage;
const id = idOf("borduria");
const written = (summary: string): Prose => ({ ...emptyProse(), title: "Borduria", summary });
const first = written("A country of plains.");
const second = written("A country of plains and one lake.");
const translated = (original: Prose, summary: string): Prose => ({
  ...written(summary),
  from: { lang: "en", hash: proseHash(original), machine: false },
});
const content = (en: Prose, es: Prose): EntryContent => ({
  ...entryOf("country", "Borduria"),
  prose: { en, es, pt: written("Um país de planícies.") },
});
const revisions: EntryContent[] = [
  content(first, translated(first, "Un país de llanuras.")),
  content(second, translated(first, "Un país de llanuras.")),
  content({ ...second, aliases: ["Bordurien"] }, translated(first, "Un país de llanuras.")),
  content({ ...second, aliases: ["Bordurien"] }, translated(second, "Un país de llanuras y un lago.")),
];

const staleAt = async (number: number) =>
  (await stage.as("anonymous").entries.revision({ slug: "borduria", number })).body.stale;
const staleNow = async () => (await stage.as("anonymous").entries.page({ slug: "borduria" })).body.stale;
const inQueue = async () => {
  const { outdated, names } = await stage.as("reviewer").reviews.queue({ page: 1 });
  return outdated.map(({ entry, ...text }) => ({ ...text, slug: names.entries[entry]?.slug }));
};
const publish = (base: number) =>
  published(stage, "contributor", [{ id, base, content: revisions[base] ?? content(first, first) }]);

beforeAll(async () => {
  stage = await openStage();
  await publish(0);
});
afterAll(() => stage.close());

test("a translation of the text as it stands is not outdated", async () => {
  expect(await staleNow()).toEqual({});
  expect(await inQueue()).toEqual([]);
});

test("when the original changes, readers and reviewers are told since when; a text written on its own never is", async () => {
  await publish(1);
  expect(await staleNow()).toEqual({ es: 2 });
  expect(await inQueue()).toEqual([{ lang: "es", since: 2, slug: "borduria" }]);
  await publish(2);
  expect(await staleNow()).toEqual({ es: 2 });
  const before = await page();
  await stage.connection.transaction((tx) => rebuildProjections(tx));
  expect(await page()).toEqual(before);
});

test("translated anew it is current again; each revision says for ever what it was", async () => {
  await publish(3);
  expect(await staleNow()).toEqual({});
  expect(await inQueue()).toEqual([]);
  expect(await Promise.all([1, 2, 3, 4].map(staleAt))).toEqual([{}, { es: 2 }, { es: 2 }, {}]);
});

async function page() {
  return stage.as("anonymous").entries.page({ slug: "borduria" });
}
