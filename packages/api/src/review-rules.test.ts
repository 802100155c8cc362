import { termsInForce } from "@convenio/domain/proposal/terms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  approvalBy,
  approved,
  checkedAll,
  current,
  drafted,
  published,
  saved,
  submitted,
} from "./testing/acts.ts";
import { codeOf } from "./testing/answer.ts";
import { citationOf, claimOf, entryOf, entryValue, idOf, sourceOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { loadWorld, world } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

/** A new country with one cited claim; a subject that nobody else has. */
const country = (key: string, quote = "Its code is given here.") => ({
  id: idOf(key),
  base: 0,
  content: entryOf("country", `Land ${key}`, [
    claimOf(`${key} code`, "iso-3166-1-alpha-2", { type: "identifier", code: "ZZ" }, [
      citationOf(`${key} cited`, world.press, { quote: { text: quote, lang: "en", translation: null } }),
    ]),
  ]),
});

describe("K3, D15: approval waits for the evidence", () => {
  test("without a check of each new citation it is refused and lists them", async () => {
    const id = await submitted(stage, "contributor", [country("k3")]);
    const approval = await approvalBy(stage, "reviewer", id);
    await expect(stage.as("reviewer").reviews.approve(approval)).rejects.toMatchObject({
      cause: { refusal: { code: "evidence-unchecked", citations: [idOf("k3 cited")] } },
    });
    const { actions } = await stage.as("reviewer").proposals.page({ id });
    expect(actions.approve).toEqual({ code: "evidence-unchecked", citations: [idOf("k3 cited")] });
  });

  test("a check that the approver has not read does not count as read", async () => {
    const id = await submitted(stage, "contributor", [country("unread")]);
    const before = await approvalBy(stage, "reviewer2", id);
    await checkedAll(stage, "reviewer", id);
    expect(await codeOf(stage.as("reviewer2").reviews.approve(before))).toBe("evidence-unread");
    expect(await approved(stage, "reviewer2", id)).toBe("submitted");
  });

  test("not found on a supporting citation blocks", async () => {
    const id = await submitted(stage, "contributor", [country("fails")]);
    await checkedAll(stage, "reviewer", id, "not-found");
    expect(await codeOf(approved(stage, "reviewer", id))).toBe("evidence-fails");
  });

  test("inaccessible needs a reason", async () => {
    const id = await submitted(stage, "contributor", [country("gone")]);
    expect(await codeOf(checkedAll(stage, "reviewer", id, "inaccessible"))).toBe("reason-missing");
  });

  test("a check of another version is refused", async () => {
    const id = await submitted(stage, "contributor", [country("outdated")]);
    const { passages } = await current(stage, "reviewer", id);
    const one = passages[0]?.citations[0];
    if (one === undefined) throw new Error("one citation");
    const { claim, claimHash, citation } = one;
    const stale = { claim, claimHash, citation, citationHash: "0".repeat(64), result: "confirms" as const };
    expect(await codeOf(stage.as("reviewer").checks.record({ citations: [stale] }))).toBe("check-outdated");
  });
});

describe("D8: quorum by risk class", () => {
  test("creating an entry takes two approvals, its risk and policy are stored with the patchset", async () => {
    const id = await submitted(stage, "contributor", [country("d8")]);
    expect(await current(stage, "reviewer", id)).toMatchObject({
      risk: "high",
      needed: 2,
      policy: { version: 1 },
    });
    await checkedAll(stage, "reviewer", id);
    expect(await approved(stage, "reviewer", id)).toBe("submitted");
    expect(await codeOf(stage.as("contributor").proposals.publish({ id }))).toBe("quorum-not-reached");
    expect(await approved(stage, "reviewer2", id)).toBe("published");
  });

  test("a word in a summary takes one", async () => {
    const content = entryOf("country", "Tomania", [], "An invented country.");
    const id = await submitted(stage, "contributor", [{ id: world.tomania, base: 1, content }]);
    expect(await current(stage, "reviewer", id)).toMatchObject({ risk: "low", needed: 1 });
    expect(await approved(stage, "reviewer", id)).toBe("published");
  });

  test("a new claim with its source takes one for the claim, two when the source is retracted with it", async () => {
    const content = entryOf("country", "Freedonia", [
      claimOf("freedonia code", "iso-3166-1-alpha-2", { type: "identifier", code: "FD" }, [
        citationOf("freedonia code cited", world.navy),
      ]),
    ]);
    const change = { id: world.freedonia, base: 1, content };
    const id = await submitted(stage, "contributor", [change]);
    expect(await current(stage, "reviewer", id)).toMatchObject({ risk: "normal", needed: 1 });
    const retracted = sourceOf("Ships at sea", {
      kind: "news",
      origin: "Sylvanian Press",
      status: "retracted",
    });
    const other = await submitted(stage, "contributor2", [
      change,
      { id: world.press, base: 1, content: retracted },
    ]).catch(() => null);
    expect(other, "the claim's id is used by the first proposal").toBeNull();
    const alone = await submitted(stage, "contributor2", [{ id: world.press, base: 1, content: retracted }]);
    expect(await current(stage, "reviewer", alone)).toMatchObject({ risk: "high", needed: 2 });
  });
});

describe("D9: nobody approves what they wrote", () => {
  for (const role of ["reviewer", "editor"] as const) {
    test(`a ${role} cannot approve, check, reject or dismiss on their own proposal`, async () => {
      const key = `own ${role}`;
      const id = await submitted(stage, role, [country(key)]);
      expect(await codeOf(checkedAll(stage, role, id))).toBe("self-check");
      await checkedAll(stage, "reviewer2", id);
      expect(await codeOf(approved(stage, role, id))).toBe("self-approval");
      const { actions } = await stage.as(role).proposals.page({ id });
      expect(actions.approve).toEqual({ code: "self-approval" });
    });
  }

  for (const name of ["admin", "contributor"] as const) {
    test(`the author is refused when they are ${name}`, async () => {
      const id = await submitted(stage, name, [country(`own ${name}`)]);
      await checkedAll(stage, "reviewer2", id);
      const approval = await approvalBy(stage, "reviewer2", id);
      expect(await codeOf(stage.as(name).reviews.approve(approval))).toBe("not-allowed");
    });
  }

  test("a co-author cannot approve or check either, whoever submitted", async () => {
    const { id, version } = await drafted(stage, "contributor", [country("shared")]);
    await stage.connection.db.execute(
      `insert into proposal_author (proposal_id, person_id, since)
       values ('${id}', '${stage.idOf("reviewer3")}', '2026-05-01T00:00:00.000Z')`,
    );
    await stage.as("contributor").proposals.submit({ id, version, terms: termsInForce });
    expect(await codeOf(checkedAll(stage, "reviewer3", id))).toBe("self-check");
    await checkedAll(stage, "reviewer", id);
    expect(await codeOf(approved(stage, "reviewer3", id))).toBe("self-approval");
    await approved(stage, "reviewer", id);
    expect(await approved(stage, "editor", id)).toBe("published");
  });

  test("who has checked a claim may still propose to change it, and to change it back", async () => {
    const subject = country("changed back");
    const claimOfIt = subject.content.claims[0];
    if (claimOfIt === undefined) throw new Error("the country has a claim");
    await published(stage, "contributor", [subject]);
    const coded = (code: string, base: number) => ({
      ...subject,
      base,
      content: {
        ...subject.content,
        claims: [{ ...claimOfIt, value: { type: "identifier" as const, code } }],
      },
    });
    for (const [base, code] of [
      [1, "YY"],
      [2, "ZZ"],
    ] as const) {
      const id = await submitted(stage, "reviewer", [coded(code, base)]);
      await checkedAll(stage, "reviewer2", id);
      await approved(stage, "reviewer2", id);
      await approved(stage, "editor", id).catch(() => null);
      expect((await stage.as("reviewer").proposals.page({ id })).state).toBe("published");
    }
  });

  test("the database refuses the same, in both directions", async () => {
    const id = await submitted(stage, "reviewer", [country("own in sql")]);
    const { number, hash } = await current(stage, "reviewer2", id);
    const review = (key: string, person: string) =>
      stage.connection.db.execute(
        `insert into review (id, proposal_id, patchset, hash, person_id, verdict, text_sha, policy_version, at)
         select '${idOf(key)}', '${id}', ${number}, '${hash}', '${person}', 'approve', text_sha, 1, '2026-05-01T00:00:00.000Z'
         from (select sha256 as text_sha from content limit 1) as any_text`,
      );
    await expect(review("by author", stage.idOf("reviewer"))).rejects.toThrow();
    await checkedAll(stage, "reviewer2", id);
    await approved(stage, "reviewer2", id);
    await expect(
      stage.connection.db.execute(
        `insert into authorship (object_type, object_id, hash, person_id)
         values ('patchset', '${id}/${number}', '${hash}', '${stage.idOf("reviewer2")}')`,
      ),
    ).rejects.toThrow();
  });
});

describe("D10: approval is bound to content", () => {
  test("a new patchset with another difference voids it, the same difference is refused as nothing new", async () => {
    const { id, version } = await drafted(stage, "contributor", [country("d10")]);
    await stage.as("contributor").proposals.submit({ id, version, terms: termsInForce });
    await checkedAll(stage, "reviewer", id);
    const seen = await approvalBy(stage, "reviewer2", id);
    await approved(stage, "reviewer", id);
    expect((await stage.as("reviewer").proposals.page({ id })).approvals).toBe(1);
    expect(await codeOf(stage.as("contributor").proposals.submit({ id, version, terms: termsInForce }))).toBe(
      "no-operations",
    );

    const next = await saved(stage, "contributor", id, [country("d10", "Its code is ZZ.")]);
    expect((await stage.as("reviewer").proposals.page({ id })).approvals, "saving touches no verdict").toBe(
      1,
    );
    await stage.as("contributor").proposals.submit({ id, version: next, terms: termsInForce });
    const page = await stage.as("reviewer").proposals.page({ id });
    expect(page).toMatchObject({ approvals: 0, lastJudged: 1 });
    expect(page.reviews).toMatchObject([{ verdict: "approve", patchset: 1, standing: false }]);
    expect(await codeOf(stage.as("reviewer2").reviews.approve(seen))).toBe("patchset-moved");
    const between = await stage.as("reviewer").proposals.between({ id, from: 1, to: 2 });
    expect(between.operations.map((operation) => operation.cell)).toEqual([`citation:${idOf("d10 cited")}`]);
  });
});

describe("objections", () => {
  const reason = { reason: "source-weak", text: "A blog is no source for this." } as const;

  test("an objection stands until its reviewer withdraws it", async () => {
    const id = await submitted(stage, "contributor", [country("objection")]);
    await checkedAll(stage, "reviewer", id);
    const { number, hash } = await current(stage, "reviewer3", id);
    const objection = { proposal: id, patchset: number, hash, ...reason };
    expect(await stage.as("reviewer3").reviews.requestChanges(objection)).toEqual({
      state: "changes-requested",
    });
    await approved(stage, "reviewer", id);
    await approved(stage, "reviewer2", id);
    expect(await codeOf(stage.as("contributor").proposals.publish({ id }))).toBe("objection-stands");
    const { reviews } = await stage.as("reviewer3").proposals.page({ id });
    const review = reviews.find((one) => one.verdict === "request-changes")?.id ?? "";
    await stage.as("reviewer3").reviews.withdraw({ proposal: id, review });
    const { state } = await stage.as("reviewer3").proposals.page({ id });
    if (state !== "published") await stage.as("contributor").proposals.publish({ id });
    expect((await stage.as("contributor").proposals.page({ id })).state).toBe("published");
  });

  test("an editor who is neither author nor approver may dismiss it, with a reason", async () => {
    const id = await submitted(stage, "contributor", [country("dismissed")]);
    await checkedAll(stage, "editor", id);
    const { number, hash } = await current(stage, "reviewer3", id);
    await stage.as("reviewer3").reviews.requestChanges({ proposal: id, patchset: number, hash, ...reason });
    await approved(stage, "editor", id);
    const review = (await stage.as("editor").proposals.page({ id })).reviews.find(
      (one) => one.verdict === "request-changes",
    )?.id;
    const dismissal = { proposal: id, review: review ?? "", text: "It was answered in the text." };
    expect(await codeOf(stage.as("editor").reviews.dismiss(dismissal))).not.toBe("done");
    expect(await codeOf(stage.as("editor2").reviews.dismiss({ ...dismissal, text: "" }))).toBe(
      "reason-missing",
    );
    expect(await codeOf(stage.as("editor2").reviews.dismiss(dismissal))).toBe("done");
    expect((await stage.as("contributor").proposals.page({ id })).reviews[0]?.standing).toBe(false);
  });

  test("high risk is rejected by two reviewers or one editor; the author may copy it", async () => {
    const id = await submitted(stage, "contributor", [country("rejected")]);
    const { number, hash } = await current(stage, "reviewer", id);
    const rejection = { proposal: id, patchset: number, hash, ...reason };
    const first = await stage.as("reviewer").reviews.reject(rejection);
    expect(first.state).not.toBe("rejected");
    expect(await stage.as("editor").reviews.reject(rejection)).toEqual({ state: "rejected" });
    expect(await codeOf(stage.as("contributor2").proposals.copy({ id }))).toBe("not-found");
    const copy = await stage.as("contributor").proposals.copy({ id });
    const { state, draft } = await stage.as("contributor").proposals.page(copy);
    expect([state, draft?.draft.subjects.length]).toEqual(["draft", 1]);
  });
});

describe("K2: an approval is tied to the effective difference", () => {
  const host = (key: string, of: string) =>
    claimOf(key, "organizer", entryValue(of), [citationOf(`${key} cited`, world.navy)]);

  test("an unrelated publication between two approvals changes nothing", async () => {
    const id = await submitted(stage, "contributor", [country("k2")]);
    await checkedAll(stage, "reviewer", id);
    await approved(stage, "reviewer", id);
    await published(stage, "contributor2", [country("k2 unrelated")]);
    expect((await stage.as("reviewer").proposals.page({ id })).approvals).toBe(1);
    expect(await approved(stage, "reviewer2", id)).toBe("published");
  });

  test("a publication on the same subject makes it a merge conflict, by name; carry over mends it", async () => {
    const page = await stage.as("anonymous").entries.page({ slug: "aurora" });
    const { id } = await stage
      .as("contributor")
      .proposals.open({ about: { type: "entry", id: page.body.id } });
    const mine = (await stage.as("contributor").proposals.page({ id })).draft?.draft.subjects[0];
    if (mine?.content.type !== "entry") throw new Error("the draft holds the exercise");
    const claims = [...mine.content.claims, host("k2 organizer", world.tomania)];
    const version = await saved(stage, "contributor", id, [
      { ...mine, content: { ...mine.content, claims } },
    ]);
    await stage.as("contributor").proposals.submit({ id, version, terms: termsInForce });
    await checkedAll(stage, "reviewer", id);

    const en = {
      title: "Aurora",
      aliases: ["Dawn"],
      summary: "A series of naval exercises.",
      body: [],
      from: null,
    };
    await published(stage, "contributor2", [{ ...mine, content: { ...mine.content, prose: { en } } }]);
    expect(await approved(stage, "reviewer", id)).toBe("approved");
    expect(await codeOf(stage.as("contributor").proposals.publish({ id }))).toBe("merge-conflict");
    const moved = await stage.as("contributor").proposals.page({ id });
    expect(moved.moved).toEqual([world.aurora]);
    expect(moved.actions.publish).toEqual({ code: "merge-conflict", subjects: [world.aurora] });

    const carried = await stage.as("contributor").proposals.carryOver({ id });
    expect(carried.left).toEqual([]);
    expect(
      await stage.as("contributor").proposals.submit({ id, version: carried.version, terms: termsInForce }),
    ).toEqual({
      patchset: 2,
    });
    const { draft, current: patchset } = await stage.as("contributor").proposals.page({ id });
    expect(draft?.draft.subjects[0]).toMatchObject({ base: 2, content: { prose: { en } } });
    expect(patchset?.operations.map((operation) => operation.cell)).toEqual([
      `citation:${idOf("k2 organizer cited")}`,
      `claim:${idOf("k2 organizer")}`,
    ]);
    expect(
      (await stage.as("reviewer").proposals.page({ id })).approvals,
      "same difference, same approval",
    ).toBe(1);
    expect((await stage.as("contributor").proposals.publish({ id })).state).toBe("published");
    expect((await stage.as("anonymous").entries.page({ slug: "aurora" })).body.prose.en).toEqual(en);
  });
});
