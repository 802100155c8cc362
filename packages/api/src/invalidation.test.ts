import { rebuildProjections } from "@convenio/db/projections/rebuild";
import { type EntryContent, emptyProse } from "@convenio/domain/entry/content";
import { termsInForce } from "@convenio/domain/proposal/terms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approved, checkedAll, current, drafted, published, saved, submitted } from "./testing/acts.ts";
import { checkedAt } from "./testing/check-published.ts";
import { effectOf } from "./testing/invalidated.ts";
import type { Page } from "./testing/public-pages.ts";
import { chanceOf, changeAtRandom, startingWeb } from "./testing/random-change.ts";
import { dateValue, entryOf, entryValue, idOf, sourceOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { loadWeb, said, webEntries } from "./testing/web-of-entries.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWeb(stage);
}, 120_000);
afterAll(() => stage.close());

const claims = new Set(Object.values(webEntries).flatMap((content) => content.claims.map(({ id }) => id)));
const now = new Map<string, { base: number; content: EntryContent }>(
  Object.entries(webEntries).map(([key, content]) => [key, { base: 1, content }]),
);
let before: Map<string, Page> | undefined;

/** Does it, and holds that nothing stale was kept and nothing dropped that need not be; what was dropped. */
async function droppedBy(change: () => Promise<unknown>): Promise<string[]> {
  const { after, stale, needless, dropped } = await effectOf(stage, claims, change, before);
  before = after;
  expect({ stale, needless }).toEqual({ stale: [], needless: {} });
  return dropped;
}

/** People publish an entry as it is now with a change. */
async function publish(key: string, change: (content: EntryContent) => EntryContent): Promise<void> {
  const { base, content } = now.get(key) ?? { base: 0, content: entryOf("country", key) };
  const changed = change(structuredClone(content));
  await published(stage, "contributor", [{ id: idOf(key), base, content: changed }]);
  now.set(key, { base: base + 1, content: changed });
  for (const { id } of changed.claims) claims.add(id);
}

const titled = (title: string) => (content: EntryContent) => ({
  ...content,
  prose: { ...content.prose, en: { ...(content.prose.en ?? emptyProse()), title } },
});
const lists = ["home", "entries", "entries, newest", "partners", "about"];
const own = (slug: string) => (name: string) => name === `e/${slug}` || name.startsWith(`e/${slug}/`);

describe("what a change touches is dropped, and nothing else", () => {
  test("a draft, a submission, a check on it and an objection touch nothing", async () => {
    const dropped = await droppedBy(async () => {
      await drafted(stage, "contributor2", [
        { id: idOf("draft"), base: 0, content: entryOf("country", "Draft") },
      ]);
      const content = titled("Lake treaty")(webEntries["treaty of lima"] ?? entryOf("agreement", ""));
      const claim = said("treaty of lima", "ends", "terminated", dateValue("2020"));
      const id = await submitted(stage, "contributor2", [
        { id: idOf("treaty of lima"), base: 1, content: { ...content, claims: [...content.claims, claim] } },
      ]);
      await checkedAll(stage, "reviewer3", id);
      const { number, hash } = await current(stage, "reviewer3", id);
      const objection = {
        proposal: id,
        patchset: number,
        hash,
        reason: "other" as const,
        text: "Two sources disagree here.",
      };
      await stage.as("reviewer3").reviews.requestChanges(objection);
    });
    expect(dropped).toEqual([]);
  });

  test("a new value: the entry, its claim, who is bound by it, the lists", async () => {
    const dropped = await droppedBy(() =>
      publish("treaty of lima", (content) => ({
        ...content,
        claims: content.claims.map((claim) =>
          claim.predicate === "in-force" ? { ...claim, value: dateValue("2035") } : claim,
        ),
      })),
    );
    expect(dropped.filter((name) => name.startsWith("e/") && !own("treaty-of-lima")(name))).toEqual([
      "e/peru",
      "e/ruritania",
    ]);
  });

  test("a new entry: its neighbours, the lists, and whoever asked for it too early", async () => {
    const dropped = await droppedBy(() =>
      publish("lisarb", () =>
        entryOf("agreement", "lisarb", [
          said("lisarb", "chile", "signatory", entryValue(idOf("chile")), {
            qualifiers: { role: { type: "term", term: "signatory" } },
          }),
        ]),
      ),
    );
    expect(dropped.filter((name) => name.startsWith("e/"))).toEqual(["e/chile"]);
    expect(dropped).toEqual(expect.arrayContaining(lists));
  });

  test("a new title: every page that shows it", async () => {
    const dropped = await droppedBy(() => publish("chile", titled("Chile")));
    expect(dropped).toContain("e/lisarb");
    expect(dropped).toContain("e/lisarb/r/1");
    expect(dropped).not.toContain("e/aurora");
  });

  test("a summary: no page of another entry", async () => {
    const dropped = await droppedBy(() =>
      publish("ruritania", (content) => ({
        ...content,
        prose: { en: { ...(content.prose.en ?? emptyProse()), summary: "A land." } },
      })),
    );
    expect(dropped.filter((name) => name.startsWith("e/")).filter((name) => !own("ruritania")(name))).toEqual(
      [],
    );
  });

  test("a check: what shows the claim and its state, no revision", async () => {
    const claim = idOf("aurora ii host");
    const dropped = await droppedBy(() => checkedAt(stage, "reviewer2", claim, "confirms"));
    expect(dropped).toEqual(
      expect.arrayContaining([`claims/${claim}`, "e/aurora-ii", "e/brazil", "e/aurora"]),
    );
    expect(dropped.filter((name) => name.includes("/r/") || name.endsWith("/history"))).toEqual([]);
  });

  test("a source's title: whatever cites it, but no list of entries", async () => {
    const content = sourceOf("Yearbook of 1990", { origin: "yearbook" });
    const dropped = await droppedBy(() =>
      published(stage, "contributor", [{ id: idOf("yearbook"), base: 1, content }]),
    );
    expect(dropped).toContain("e/treaty-of-zenda");
    expect(dropped).not.toContain("e/aurora");
    expect(dropped).not.toContain("entries");
  });

  test("a source retracted: every state that rests on it", async () => {
    const content = sourceOf("news", { origin: "news", status: "retracted" });
    const dropped = await droppedBy(() =>
      published(stage, "contributor", [{ id: idOf("news"), base: 1, content }]),
    );
    expect(dropped).toEqual(expect.arrayContaining(["e/aurora-i", "e/brazil", ...lists]));
    expect(dropped).not.toContain("e/treaty-of-zenda");
  });

  test("an audit: the audits and home; later what its linked claims become", async () => {
    const about = {
      type: "audit-new",
      text: "Aurora began in 1959.",
      language: "en",
      title: "Audit",
      source: null,
    } as const;
    const { id } = await stage.as("reviewer").proposals.open({ about });
    const subject = (await stage.as("reviewer").proposals.page({ id })).draft?.draft.subjects[0];
    if (subject?.content.type !== "audit") throw new Error("the draft holds an audit");
    const link = { entry: idOf("aurora"), claim: idOf("aurora first"), state: "cited" as const };
    const sentences = subject.content.sentences.map((sentence) => ({
      ...{ ...sentence, verdict: "holds" as const, reason: { en: "It says so." }, claims: [link] },
    }));
    const source = {
      id: idOf("article"),
      base: 0,
      content: sourceOf("An article", { kind: "ai-generated" }),
    } as const;
    const audit = { ...subject, content: { ...subject.content, source: source.id, sentences } };
    const version = await saved(stage, "reviewer", id, [audit, source]);
    await stage.as("reviewer").proposals.submit({ id, version, terms: termsInForce });
    await approved(stage, "reviewer2", id);
    expect((await droppedBy(() => approved(stage, "editor", id))).sort()).toEqual([
      "about",
      "audits",
      "home",
      "sources",
    ]);
    const dropped = await droppedBy(() => checkedAt(stage, "reviewer3", idOf("aurora first"), "confirms"));
    expect(dropped).toContain("audits/audit");
  });

  test("a person's new name: what they checked and what they wrote, nothing else", async () => {
    const dropped = await droppedBy(() => stage.as("reviewer2").people.rename({ name: "Rosa Paredes" }));
    expect(dropped).toContain("e/aurora-ii");
    expect(dropped).not.toContain("entries");
    expect(dropped).not.toContain("e/graustark");
  });

  test("projections made anew: everything", async () => {
    const { tags } = await effectOf(
      stage,
      claims,
      () => stage.connection.transaction((tx) => rebuildProjections(tx)),
      before,
    );
    expect(tags).toEqual(["*"]);
  });
});

describe("any changes in any order", () => {
  let other: Stage;
  beforeAll(async () => {
    other = await openStage();
    await loadWeb(other);
  }, 120_000);
  afterAll(() => other.close());

  test("keep nothing stale and drop nothing that need not be", { timeout: 300_000 }, async () => {
    const web = startingWeb();
    const chance = chanceOf(1959);
    const known = new Set<string>();
    let pages: Map<string, Page> | undefined;
    for (let step = 0; step < 15; step += 1) {
      let did = "";
      const note = () => {
        for (const content of Object.values(web.entries)) for (const { id } of content.claims) known.add(id);
      };
      note();
      const change = async () => {
        did = await changeAtRandom(other, web, chance);
        note();
      };
      const { after, stale, needless } = await effectOf(other, known, change, pages);
      expect({ did, stale, needless }).toEqual({ did, stale: [], needless: {} });
      pages = after;
    }
  });
});
