import type { EntryContent } from "@convenio/domain/entry/content";
import type { DraftSubject } from "@convenio/domain/proposal/draft";
import { termsInForce } from "@convenio/domain/proposal/terms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { current, drafted, published, saved, submitted } from "./testing/acts.ts";
import { codeOf } from "./testing/answer.ts";
import { publicOutputs } from "./testing/public-outputs.ts";
import { citationOf, claimOf, dateValue, entryOf, idOf, sourceOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { aurora1Content, auroraContent, loadWorld, world } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

const blank = (key: string, title = `Land ${key}`): DraftSubject => ({
  id: idOf(key),
  base: 0,
  content: entryOf("country", title),
});
const rationale = "What changes, and why it should.";

describe("C1: proposing changes nothing public", () => {
  test("what anybody can read is byte for byte the same after a submit", async () => {
    const before = await publicOutputs(stage, ["land"]);
    await submitted(stage, "contributor", [blank("c1")]);
    expect(await publicOutputs(stage, ["land"])).toBe(before);
  });
});

describe("C3: a source or an explicit reason", () => {
  test("a claim without citation and without reason is refused at submit, at its field", async () => {
    const claim = claimOf("c3", "iso-3166-1-alpha-2", { type: "identifier", code: "ZZ" }, [], {
      unsourced: null,
    });
    const { id, version } = await drafted(stage, "contributor", [
      { ...blank("c3 land"), content: entryOf("country", "Land c3", [claim]) },
    ]);
    await expect(
      stage.as("contributor").proposals.submit({ id, version, terms: termsInForce }),
    ).rejects.toMatchObject({
      cause: {
        refusal: {
          code: "content-invalid",
          problems: [{ subject: idOf("c3 land"), code: "unsourced-reason-missing" }],
        },
      },
    });
  });
});

describe("C4: a stale save is refused and nothing is lost", () => {
  test("the second tab gets the version that is stored, with its text", async () => {
    const { id, version } = await drafted(stage, "contributor", [blank("c4")]);
    const tab = (title: string) => ({ rationale, subjects: [blank("c4", title)] });
    const author = stage.as("contributor").proposals;
    const first = await author.save({ id, version, draft: tab("Land of the first tab") });
    expect(first.version).toBe(version + 1);
    await expect(author.save({ id, version, draft: tab("Land of the second tab") })).rejects.toMatchObject({
      code: "CONFLICT",
      cause: {
        refusal: { code: "stale-draft", version: first.version, draft: tab("Land of the first tab") },
      },
    });
    expect((await author.page({ id })).draft).toMatchObject(first);
  });

  test("a tab never conflicts with itself: saving the same again keeps the version", async () => {
    const { id, version } = await drafted(stage, "contributor", [blank("c4 same")]);
    const draft = { rationale, subjects: [blank("c4 same")] };
    const author = stage.as("contributor").proposals;
    const again = await author.save({ id, version, draft });
    expect(again.version).toBe(version);
  });

  test("of forty saves on one version exactly one is kept", async () => {
    const { id, version } = await drafted(stage, "contributor", [blank("c4 race")]);
    const saves = Array.from({ length: 40 }, (_, tab) =>
      codeOf(
        stage
          .as("contributor")
          .proposals.save({ id, version, draft: { rationale, subjects: [blank("c4 race", `Land ${tab}`)] } }),
      ),
    );
    const codes = await Promise.all(saves);
    expect(codes.filter((code) => code === "done")).toHaveLength(1);
    expect(codes.filter((code) => code === "stale-draft")).toHaveLength(39);
  });
});

describe("C5: several open proposals on one entry", () => {
  test("both are in the queue and say so", async () => {
    const change = (summary: string): DraftSubject => ({
      id: world.sylvania,
      base: 1,
      content: entryOf("country", "Sylvania", [], summary),
    });
    const one = await submitted(stage, "contributor", [change("Woods.")]);
    const other = await submitted(stage, "contributor2", [change("Forests.")]);
    const { rows } = await stage.as("reviewer").reviews.queue({});
    const both = rows.filter((row) => row.id === one || row.id === other);
    expect(both.map((row) => row.parallel)).toEqual([1, 1]);
    const { parallel } = await stage.as("reviewer").proposals.page({ id: one });
    expect(parallel).toEqual([{ id: other, state: "submitted", subjects: [world.sylvania] }]);
  });
});

describe("who may see a proposal", () => {
  test("a draft exists for its author only", async () => {
    const { id } = await drafted(stage, "contributor", [blank("hidden")]);
    for (const name of ["contributor2", "reviewer", "editor", "admin"]) {
      const { proposals } = stage.as(name);
      expect(await codeOf(proposals.page({ id })), name).toBe("not-found");
      expect(await codeOf(proposals.between({ id, from: 1, to: 1 })), name).toBe("not-found");
      expect(await codeOf(proposals.withdraw({ id })), name).toBe("not-found");
    }
    expect((await stage.as("contributor2").proposals.mine()).rows.map((row) => row.id)).not.toContain(id);
    expect((await stage.as("contributor").proposals.mine()).rows.map((row) => row.id)).toContain(id);
    expect((await stage.as("reviewer").reviews.queue({})).rows.map((row) => row.id)).not.toContain(id);
  });

  test("a reviewer reads what is submitted but does not get the draft beside it", async () => {
    const id = await submitted(stage, "contributor", [blank("beside")]);
    await saved(stage, "contributor", id, [blank("beside", "Land of the unfinished thought")]);
    const page = await stage.as("reviewer").proposals.page({ id });
    expect(page.draft).toBeNull();
    expect(JSON.stringify(page)).not.toContain("unfinished");
  });
});

describe("what others may do with somebody's proposal", () => {
  const verbs = ["page", "save", "submit", "withdraw", "carryOver", "settle", "copy", "publish"] as const;
  type Answers = Record<(typeof verbs)[number], string>;
  const all = (code: string, change: Partial<Answers> = {}): Answers => ({
    ...{
      page: code,
      save: code,
      submit: code,
      withdraw: code,
      carryOver: code,
      settle: code,
      copy: code,
      publish: code,
    },
    ...change,
  });
  const hidden = all("not-found");
  const reviewing = all("not-author", { page: "done", publish: "quorum-not-reached" });
  const expected: Record<string, Answers> = {
    anonymous: all("not-signed-in"),
    contributor2: hidden,
    admin: hidden,
    reviewer: reviewing,
    editor: reviewing,
    operator: all("not-author", { page: "done", publish: "not-allowed" }),
    "blocked-contributor": all("blocked", { page: "not-found" }),
    "blocked-reviewer": all("blocked", { page: "done" }),
    "blocked-admin": all("blocked", { page: "not-found" }),
  };
  let id: string;
  beforeAll(async () => {
    id = await submitted(stage, "contributor", [blank("somebody's")]);
  });

  test.each(Object.entries(expected))("%s", async (name, answers) => {
    const { proposals } = stage.as(name);
    const draft = { rationale, subjects: [blank("somebody's", "Land of others")] };
    const before = await stage.fingerprint();
    expect({
      page: await codeOf(proposals.page({ id })),
      save: await codeOf(proposals.save({ id, version: 2, draft })),
      submit: await codeOf(proposals.submit({ id, version: 2, terms: termsInForce })),
      withdraw: await codeOf(proposals.withdraw({ id })),
      carryOver: await codeOf(proposals.carryOver({ id })),
      settle: await codeOf(proposals.settle({ id, cells: [{ subject: world.aurora, cell: "title:en" }] })),
      copy: await codeOf(proposals.copy({ id })),
      publish: await codeOf(proposals.publish({ id })),
    }).toEqual(answers);
    expect(await stage.fingerprint()).toBe(before);
  });
});

describe("the ends and odd turns of a draft", () => {
  test("what changes nothing cannot be submitted", async () => {
    const { id, version } = await drafted(stage, "contributor", [
      { id: world.aurora1, base: 1, content: aurora1Content },
    ]);
    expect(await codeOf(stage.as("contributor").proposals.submit({ id, version, terms: termsInForce }))).toBe(
      "no-operations",
    );
  });

  test("an id that stands elsewhere is refused", async () => {
    const claim = claimOf(
      "aurora first held",
      "statement",
      { type: "text", text: "Stolen.", lang: "en" },
      [],
    );
    const { id, version } = await drafted(stage, "contributor", [
      { ...blank("thief"), content: entryOf("country", "Land thief", [claim]) },
    ]);
    expect(await codeOf(stage.as("contributor").proposals.submit({ id, version, terms: termsInForce }))).toBe(
      "foreign-id",
    );
  });

  test("an entry under the id of a published source is refused", async () => {
    const content = entryOf("country", "Land in disguise");
    const { id, version } = await drafted(stage, "contributor", [blank("disguise")]);
    const subjects = [{ id: world.navy, base: 1, content }];
    const save = stage.as("contributor").proposals.save({ id, version, draft: { rationale, subjects } });
    const codes = [await codeOf(save)];
    codes.push(
      await codeOf(
        stage.as("contributor").proposals.submit({ id, version: version + 1, terms: termsInForce }),
      ),
    );
    expect(codes).toEqual(["done", "foreign-id"]);
  });

  test("a subject that stands twice in one draft is refused", async () => {
    const { id, version } = await drafted(stage, "contributor", [
      blank("twice"),
      { ...blank("twice"), content: sourceOf("The same id") },
    ]);
    expect(await codeOf(stage.as("contributor").proposals.submit({ id, version, terms: termsInForce }))).toBe(
      "content-invalid",
    );
  });

  test("a claim that points to an entry nobody has published is refused", async () => {
    const claim = claimOf("nowhere of", "of", { type: "entry", id: idOf("nowhere") }, []);
    const content = entryOf("exercise-edition", "Edition of nothing", [claim]);
    const { id, version } = await drafted(stage, "contributor", [
      { id: idOf("nowhere edition"), base: 0, content },
    ]);
    expect(await codeOf(stage.as("contributor").proposals.submit({ id, version, terms: termsInForce }))).toBe(
      "target-unpublished",
    );
  });

  test("a withdrawn proposal is at its end", async () => {
    const id = await submitted(stage, "contributor", [blank("withdrawn")]);
    expect(await stage.as("contributor").proposals.withdraw({ id })).toEqual({ state: "withdrawn" });
    expect(await codeOf(stage.as("contributor").proposals.withdraw({ id }))).toBe("wrong-state");
  });

  test("an edition can start from the previous one, with ids of its own", async () => {
    const { id } = await stage
      .as("contributor")
      .proposals.open({ about: { type: "entry-from", id: world.aurora1 } });
    const { draft } = await stage.as("contributor").proposals.page({ id });
    const subject = draft?.draft.subjects[0];
    if (subject?.content.type !== "entry") throw new Error("the draft holds an edition");
    expect(subject).toMatchObject({ base: 0, content: { kind: "exercise-edition" } });
    expect(subject.id).not.toBe(world.aurora1);
    expect(subject.content.claims.map((claim) => claim.predicate)).toContain("of");
    const ids = new Set(aurora1Content.claims.map((claim) => claim.id));
    expect(subject.content.claims.some((claim) => ids.has(claim.id))).toBe(false);
  });
});

describe("a head that moved", () => {
  const first = (edtf: string, key: string): EntryContent => ({
    ...auroraContent,
    claims: auroraContent.claims.map((claim) =>
      claim.id === world.firstHeld
        ? { ...claim, value: dateValue(edtf), citations: [citationOf(key, world.press)] }
        : claim,
    ),
  });

  test("an operation whose cell was changed meanwhile is listed, not applied, until it is settled", async () => {
    const id = await submitted(stage, "contributor", [
      { id: world.aurora, base: 1, content: first("1960", "mine") },
    ]);
    await published(stage, "contributor2", [{ id: world.aurora, base: 1, content: first("1961", "theirs") }]);
    const author = stage.as("contributor").proposals;
    const { left, version } = await author.carryOver({ id });
    expect(left).toMatchObject([
      {
        cell: `claim:${world.firstHeld}/value`,
        before: dateValue("1959"),
        after: dateValue("1960"),
        published: dateValue("1961"),
      },
    ]);
    const page = await author.page({ id });
    expect(page.carried).toEqual(left);
    const subject = page.draft?.draft.subjects[0];
    if (subject?.content.type !== "entry") throw new Error("the draft holds the exercise");
    const held = subject.content.claims.find((claim) => claim.id === world.firstHeld);
    expect(held?.value).toEqual(dateValue("1961"));
    expect(held?.citations.map((citation) => citation.id).sort()).toEqual(
      [idOf("mine"), idOf("theirs")].sort(),
    );
    const cells = left.map(({ subject: { id: of }, cell }) => ({ subject: of, cell }));
    expect(await author.settle({ id, cells })).toEqual({ left: 0 });
    expect(await author.submit({ id, version, terms: termsInForce })).toEqual({ patchset: 2 });
    expect((await current(stage, "reviewer", id)).subjects[0]).toMatchObject({ base: 2, head: 2 });
  });
});
