import { draft as draftSchema } from "@convenio/domain/proposal/draft";
import { describe, expect, test } from "vitest";
import { aCitation, aClaim, aDraft, anEntry, claimsOf, idOf } from "./draft.fixture.ts";
import { type DraftAction, type DraftState, reduceDraft } from "./draft-reducer.ts";

const start = (
  claims = [aClaim(11, "host"), aClaim(12, "participant"), aClaim(13, "participant")],
): DraftState => ({
  draft: aDraft(claims),
  undo: null,
});
const then = (state: DraftState, ...actions: DraftAction[]) => actions.reduce(reduceDraft, state);
const order = (state: DraftState) => claimsOf(state.draft).map(({ id }) => Number(id.slice(-12)));
const subject = idOf(1);

describe("claims in a draft", () => {
  test("a new claim stands behind the last of its predicate", () => {
    const state = then(start(), {
      type: "add-claims",
      subject,
      claims: [aClaim(20, "host"), aClaim(21, "held")],
    });
    expect(order(state)).toEqual([11, 20, 12, 13, 21]);
  });

  test("a claim moves among those of its predicate, and no further", () => {
    const claims = [aClaim(12, "participant"), aClaim(11, "host"), aClaim(13, "participant")];
    const moved = then(start(claims), { type: "move-claim", subject, claim: idOf(13), by: -1 });
    expect(order(moved)).toEqual([13, 11, 12]);
    expect(order(then(moved, { type: "move-claim", subject, claim: idOf(13), by: -1 }))).toEqual([
      13, 11, 12,
    ]);
  });

  test("a removal can be undone until the next change", () => {
    const removed = then(start(), { type: "remove-claim", subject, claim: idOf(12), what: "Chile" });
    expect(order(removed)).toEqual([11, 13]);
    expect(removed.undo?.what).toBe("Chile");
    expect(order(then(removed, { type: "undo" }))).toEqual([11, 12, 13]);
    expect(then(removed, { type: "rationale", text: "x" }).undo).toBeNull();
  });

  test("a removed published claim goes back to where it stood", () => {
    const base = anEntry([aClaim(11, "participant"), aClaim(12, "participant"), aClaim(13, "participant")]);
    const put = (claims: ReturnType<typeof aClaim>[], n: number) =>
      order(then(start(claims), { type: "put-back-claim", subject, claim: idOf(n), base }));
    expect(put([aClaim(11, "participant"), aClaim(13, "participant")], 12)).toEqual([11, 12, 13]);
    expect(put([aClaim(30, "host"), aClaim(13, "participant")], 11)).toEqual([30, 11, 13]);
    expect(put([], 11)).toEqual([11]);
  });
});

describe("citations in a draft", () => {
  test("the first citation makes the reason for having none go away", () => {
    const claims = [aClaim(11, "host", { unsourced: "nobody published it" })];
    const cited = then(start(claims), {
      type: "citation",
      subject,
      claim: idOf(11),
      citation: aCitation(50),
    });
    expect(claimsOf(cited.draft)[0]).toMatchObject({ unsourced: null, citations: [{ id: idOf(50) }] });
  });

  test("a citation with a known id is replaced in its place", () => {
    const claims = [aClaim(11, "host", { citations: [aCitation(50), aCitation(51)] })];
    const changed = then(start(claims), {
      type: "citation",
      subject,
      claim: idOf(11),
      citation: aCitation(50, { stance: "contradicts" }),
    });
    expect(claimsOf(changed.draft)[0]?.citations.map(({ stance }) => stance)).toEqual([
      "contradicts",
      "supports",
    ]);
  });
});

describe("subjects of a draft", () => {
  test("removing a new source leaves no citation that leads nowhere", () => {
    const claims = [aClaim(11, "host", { citations: [aCitation(50)] })];
    const removed = then(start(claims), { type: "remove-subject", subject: idOf(2), what: "source" });
    expect(removed.draft.subjects).toHaveLength(1);
    expect(claimsOf(removed.draft)[0]?.citations[0]?.source).toBeNull();
  });

  test("removing a published source from the proposal keeps its citations", () => {
    const state = start([aClaim(11, "host", { citations: [aCitation(50)] })]);
    const published = {
      ...state,
      draft: {
        ...state.draft,
        subjects: state.draft.subjects.map((one) => (one.id === idOf(2) ? { ...one, base: 3 } : one)),
      },
    };
    const removed = then(published, { type: "remove-subject", subject: idOf(2), what: "source" });
    expect(claimsOf(removed.draft)[0]?.citations[0]?.source).toBe(idOf(2));
  });

  test("the first subject stays", () => {
    expect(then(start(), { type: "remove-subject", subject, what: "edition" }).draft.subjects).toHaveLength(
      2,
    );
  });

  test("prose begins with every part and can be taken out again", () => {
    const written = then(start(), { type: "prose", subject, lang: "es", change: { title: "UNITAS" } });
    expect(draftSchema.safeParse(written.draft).success).toBe(true);
    const gone = then(written, { type: "remove-prose", subject, lang: "es", what: "Spanish" });
    const content = gone.draft.subjects[0]?.content;
    expect(content?.type === "entry" && Object.keys(content.prose)).toEqual(["en"]);
  });
});
