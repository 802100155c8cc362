import { rawRequest } from "../server/raw-request.ts";
import {
  added,
  type Claim,
  citation,
  entry,
  type Subject,
  source,
  statement,
  uniqueWord,
} from "../support/content.ts";
import { checkAll, draft, draftChange, onScreen, submit } from "../support/proposals.ts";
import { changed, publicPages, refetch } from "../support/public-pages.ts";
import { expect, test } from "../support/test.ts";

/** A change to UNITAS and a new exercise with its source, in which every text holds the word. */
function texts(word: string) {
  const news = added(
    source(`${word} news`, { publisher: `${word} publisher`, url: `https://${word}.example/` }),
  );
  const cited = citation(news.id, `${word} was said.`, { asserted: `${word} countries` });
  const claims = [statement(`${word} is stated.`, [cited])];
  return { news, claims, exercise: added(entry("exercise", `${word} EXERCISE`, claims, `${word} summary.`)) };
}

function withTexts(subject: Subject, word: string, claims: Claim[]): Subject {
  const { content } = subject;
  if (content.type !== "entry") throw new Error("UNITAS is an entry");
  const { en } = content.prose;
  if (en) content.prose.en = { ...en, aliases: [...en.aliases, `${word} alias`] };
  return { ...subject, content: { ...content, claims: [...content.claims, ...claims] } };
}

test.use({ trace: "off" });

test("a draft, a submitted proposal, a check on it and a request for changes reach no public byte", async ({
  apiOf,
  origin,
}) => {
  const author = await apiOf("contributor");
  const reviewer = await apiOf("reviewer");
  const words = { draft: uniqueWord(), submitted: uniqueWord(), check: uniqueWord(), request: uniqueWord() };
  const before = await publicPages(origin, { en: 24, other: 6 });
  expect(before.map(({ path }) => path)).toContain("/en/e/unitas");
  const secret: string[] = [];

  await test.step("somebody drafts, submits, checks and asks for changes", async () => {
    for (const state of ["draft", "submitted"] as const) {
      const word = words[state];
      const { news, exercise } = texts(word);
      const fresh = await draft(author, [exercise, news], `${word} is why.`);
      const onUnitas = texts(word);
      const change = await draftChange(
        author,
        "unitas",
        (unitas) => [withTexts(unitas, word, onUnitas.claims), onUnitas.news],
        `${word} is why.`,
      );
      secret.push(fresh, news.id, exercise.id, change);
      if (state === "draft") continue;
      for (const id of [fresh, change]) {
        await submit(author, id);
        await checkAll(reviewer, id, "inaccessible", `${words.check} was closed.`);
      }
      await reviewer.mutate("reviews.requestChanges", {
        ...(await onScreen(reviewer, fresh)),
        reason: "other",
        text: `${words.request} is missing.`,
      });
    }
  });

  const after = await refetch(origin, before);
  await test.step("every public page is what it was, byte for byte", () => {
    expect(changed(before, after)).toEqual([]);
    for (const word of Object.values(words)) {
      expect(after.filter(({ text }) => text.includes(word)).map(({ path }) => path)).toEqual([]);
    }
  });

  await test.step("no search finds it, in any language, with any filter", async () => {
    for (const word of Object.values(words)) {
      const none = await rawRequest(origin, `/en/entries?q=${uniqueWord()}`);
      for (const path of [
        "entries?q=",
        "entries?kind=exercise&q=",
        "entries?evidence=cited&q=",
        "sources?q=",
      ]) {
        for (const lang of ["en", "es", "pt"]) {
          const { status, text } = await rawRequest(origin, `/${lang}/${path}${word}`);
          expect(status).toBe(200);
          // The word is repeated in the search field and in the links to other languages and filters, never found.
          const lists = text.replaceAll(`q=${word}`, "").replaceAll(`value="${word}"`, "");
          expect(lists, path).not.toMatch(new RegExp(`${word} (news|publisher|EXERCISE|is stated|alias)`));
          expect(text.match(/href="\/en\/e\//g), path).toEqual(none.text.match(/href="\/en\/e\//g));
        }
      }
    }
  });

  await test.step("asked for by its address, it is not there", async () => {
    for (const id of secret) {
      for (const path of [`/en/claims/${id}`, `/en/sources/${id}`, `/en/e/${id}`, `/en/proposals/${id}`]) {
        const { text, status } = await rawRequest(origin, path);
        expect([200, 404], path).toContain(status);
        for (const word of Object.values(words)) expect(text, path).not.toContain(word);
      }
    }
    for (const word of Object.values(words)) {
      for (const procedure of ["entries.browse", "sources.register", "entries.home"]) {
        const input = encodeURIComponent(
          JSON.stringify({ json: procedure === "entries.home" ? {} : { q: word } }),
        );
        const { status, text } = await rawRequest(origin, `/api/trpc/${procedure}?input=${input}`);
        expect(status, procedure).toBe(200);
        expect(text, procedure).not.toContain(word);
      }
    }
  });
});
