import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyProse } from "../entry/content.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { idsOf } from "./ids-of.ts";
import { goodEdition, newEditionDraft, sourceId } from "./proposal-samples.ts";
import { referencesOf } from "./references.ts";
import { withIds } from "./with-ids.ts";

const ids = [...newEditionDraft.subjects.map(({ id }) => id), ...idsOf(goodEdition)];

test("exchanging ids and exchanging them back changes nothing", () => {
  fc.assert(
    fc.property(fc.subarray(ids), (some) => {
      const there = new Map(some.map((id, n) => [id, testId("b", 700 + n)]));
      const back = new Map([...there].map(([from, to]) => [to, from]));
      const renamed = withIds(newEditionDraft, there);
      expect(withIds(renamed, back)).toEqual(newEditionDraft);
      const text = JSON.stringify(renamed);
      for (const id of some) expect(text.includes(id)).toBe(false);
    }),
  );
});

test("what points to an exchanged id follows it: values, qualifiers and sources", () => {
  const [entry, source] = [testId("e", 2), testId("b", 2)];
  const [claim] = goodEdition.claims;
  if (claim === undefined) return;
  const qualifiers = { besides: { type: "entries" as const, ids: [entry] } };
  const content = {
    ...goodEdition,
    claims: [{ ...claim, value: { type: "entry" as const, id: entry }, qualifiers }],
  };
  const draft = { rationale: "", subjects: [{ id: testId("e", 1), base: 0, content }] };
  const renamed = withIds(
    draft,
    new Map([
      [entry, testId("b", 1)],
      [sourceId, source],
    ]),
  );
  const found = referencesOf(renamed.subjects.map((subject) => subject.content));
  expect([...found.entries]).toEqual([testId("b", 1)]);
  expect([...found.sources]).toEqual([source]);
});

test("marks and links in prose follow the ids that they lead to", () => {
  const [claim, entry, block] = [testId("a", 1), testId("e", 1), testId("b", 9)];
  const written = (lead: string, to: string) => `[1959](claim:${lead}), [UNITAS](entry:${to})`;
  const body = [{ id: block, markdown: written(claim, entry) }];
  const content = { ...goodEdition, prose: { es: { ...emptyProse(), title: "x", body } } };
  const draft = { rationale: "", subjects: [{ id: entry, base: 0, content }] };
  const renamed = new Map([
    [claim, testId("a", 7)],
    [entry, testId("e", 7)],
  ]);
  const [copied] = withIds(draft, renamed).subjects;
  expect(copied?.content).toMatchObject({
    prose: { es: { body: [{ id: block, markdown: written(testId("a", 7), testId("e", 7)) }] } },
  });
});
