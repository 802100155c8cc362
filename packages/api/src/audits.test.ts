import type { AuditContent, Sentence } from "@convenio/domain/audit/content";
import type { DraftSubject } from "@convenio/domain/proposal/draft";
import { termsInForce } from "@convenio/domain/proposal/terms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approved, saved } from "./testing/acts.ts";
import { codeOf } from "./testing/answer.ts";
import { publicOutputs } from "./testing/public-outputs.ts";
import { idOf, sourceOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { loadWorld, world } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

const text = "ZYZZYVA is an exercise. Aurora began in 1959.";
const article = (key: string): DraftSubject => ({
  id: idOf(key),
  base: 0,
  content: sourceOf("A machine's article", { kind: "ai-generated" }),
});

/** Opens an audit of the text in a reviewer's name; its draft subject. */
async function opened(
  reviewer = "reviewer",
): Promise<{ id: string; subject: DraftSubject; audit: AuditContent }> {
  const about = {
    type: "audit-new",
    text,
    language: "en",
    title: "Audit of an article",
    source: null,
  } as const;
  const { id } = await stage.as(reviewer).proposals.open({ about });
  const subject = (await stage.as(reviewer).proposals.page({ id })).draft?.draft.subjects[0];
  if (subject?.content.type !== "audit") throw new Error("the draft holds an audit");
  return { id, subject, audit: subject.content };
}

/** The audit judged: the first sentence found nowhere, the second held by what Aurora's page says. */
function judged(audit: AuditContent, source: string, link = world.firstHeld): AuditContent {
  const [first, second] = audit.sentences;
  if (first === undefined || second === undefined) throw new Error("the text has two sentences");
  const search = {
    id: idOf("search"),
    where: "A catalogue",
    what: "ZYZZYVA",
    on: "2026-01-01",
    by: stage.idOf("reviewer"),
    note: "Nothing.",
  };
  const sentences: Sentence[] = [
    { ...first, verdict: "no-source", reason: { en: "Nothing was found." }, searches: [search] },
    {
      ...second,
      verdict: "holds",
      reason: { en: "The navy says so." },
      // More than there is: what a link says of its evidence is the server's to write.
      claims: [{ entry: world.aurora, claim: link, state: "corroborated" }],
    },
  ];
  return { ...audit, source: idOf(source), sentences };
}

describe("B20: an audit of a text, sentence by sentence", () => {
  test("reviewers and editors begin one, nobody else, not even by putting it into a draft of theirs", async () => {
    const { subject } = await opened("editor");
    const about = { type: "audit-new", text, language: "en", title: "", source: null } as const;
    for (const name of ["contributor", "admin"])
      expect(await codeOf(stage.as(name).proposals.open({ about })), name).toBe("not-allowed");
    const { id } = await stage
      .as("contributor")
      .proposals.open({ about: { type: "new", kind: "country", language: "en" } });
    const smuggled = { ...subject, id: idOf("smuggled audit") };
    expect(await codeOf(saved(stage, "contributor", id, [smuggled]))).toBe("not-allowed");
  });

  test("it is cut so that its sentences joined are the text", async () => {
    const { audit } = await opened();
    expect(audit.sentences.map((sentence) => sentence.text).join("")).toBe(text);
    expect(await stage.as("reviewer").audits.cut({ text, language: "en" })).toEqual(
      audit.sentences.map((sentence) => sentence.text),
    );
    expect(
      await codeOf(
        opened("reviewer2").then(() => stage.as("contributor").audits.cut({ text, language: "en" })),
      ),
    ).toBe("not-allowed");
  });

  test("a text with nothing in it is no audit", async () => {
    const about = { type: "audit-new", text: " \n", language: "en", title: "", source: null } as const;
    expect(await codeOf(stage.as("reviewer").proposals.open({ about }))).toBe("input-invalid");
  });

  test("a link to a claim that is not published is refused", async () => {
    const { id, subject, audit } = await opened();
    const content = judged(audit, "refused article", idOf("no such claim"));
    const version = await saved(stage, "reviewer", id, [{ ...subject, content }, article("refused article")]);
    const submit = stage.as("reviewer").proposals.submit({ id, version, terms: termsInForce });
    expect(await codeOf(submit)).toBe("target-unpublished");
  });

  test("nothing of it is public before two others approved; then everybody reads, finds and counts it", async () => {
    const before = await publicOutputs(stage, ["ZYZZYVA"]);
    const { id, subject, audit } = await opened();
    const version = await saved(stage, "reviewer", id, [
      { ...subject, content: judged(audit, "article") },
      article("article"),
    ]);
    await stage.as("reviewer").proposals.submit({ id, version, terms: termsInForce });
    expect(await codeOf(approved(stage, "reviewer", id))).toBe("self-approval");
    expect(await approved(stage, "reviewer2", id)).toBe("submitted");
    expect(await publicOutputs(stage, ["ZYZZYVA"])).toBe(before);
    expect(await approved(stage, "editor", id)).toBe("published");

    const [row] = await stage.as("anonymous").audits.list();
    expect(row?.slug).toBe("audit-of-an-article");
    const page = await stage.as("anonymous").audits.page({ slug: row?.slug ?? "" });
    expect(page.body.totals.verdicts.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
    expect(page.linked[world.firstHeld]?.claim.state).toBe("cited");
    expect(page.body.sentences[1]?.claims.map(({ state }) => state)).toEqual(["cited"]);
    const found = await stage.as("anonymous").entries.browse({ q: "zyzzyva" });
    expect(found.audits.map(({ slug }) => slug)).toEqual(["audit-of-an-article"]);
  });

  test("anybody signed in proposes a change of one sentence: one operation, one approval", async () => {
    const [row] = await stage.as("anonymous").audits.list();
    const { id } = await stage
      .as("contributor")
      .proposals.open({ about: { type: "audit", id: row?.id ?? "" } });
    const subject = (await stage.as("contributor").proposals.page({ id })).draft?.draft.subjects[0];
    if (subject?.content.type !== "audit") throw new Error("the draft holds an audit");
    const sentences = subject.content.sentences.map((sentence, at) =>
      at === 1 ? { ...sentence, verdict: "partly" as const } : sentence,
    );
    const version = await saved(stage, "contributor", id, [
      { ...subject, content: { ...subject.content, sentences } },
    ]);
    await stage.as("contributor").proposals.submit({ id, version, terms: termsInForce });
    const { current } = await stage.as("reviewer").proposals.page({ id });
    expect(current?.operations.map(({ cell }) => cell.split("/")[1])).toEqual(["verdict"]);
    expect(await approved(stage, "reviewer3", id)).toBe("published");
    const page = await stage.as("anonymous").audits.page({ slug: row?.slug ?? "" });
    expect([page.revision.number, page.body.sentences[1]?.verdict]).toEqual([2, "partly"]);
  });
});
