import { approved, checkedAll, drafted, published, saved, submitted } from "@convenio/api/testing/acts";
import {
  citationOf,
  claimOf,
  dateValue,
  entryOf,
  idOf,
  sourceOf,
} from "@convenio/api/testing/sample-content";
import type { Stage } from "@convenio/api/testing/stage";
import { auroraContent, loadWorld, world } from "@convenio/api/testing/world";
import { recordLetter } from "@convenio/db/queries/outbox";
import { recordSpent } from "@convenio/db/queries/rate-limit";
import { recordSession } from "@convenio/db/queries/sessions";
import { recordLink } from "@convenio/db/queries/sign-in-links";
import { termsInForce } from "@convenio/domain/proposal/terms";
import { sha } from "@convenio/domain/revision/canonical";

/** The exercise with one date more, in a line that no ASCII and no line end of Unicode may break. */
const laterAurora = (date: string, base: number) => ({
  id: world.aurora,
  base,
  content: {
    ...auroraContent,
    claims: [
      ...auroraContent.claims,
      claimOf("aurora also held", "first-held", dateValue(date), [
        citationOf("aurora also held cited", world.press, {
          quote: { text: '“Año uno”\u2028\\ "1960" ✓ 𝄞', lang: "en", translation: null },
        }),
      ]),
    ],
  },
});

/**
 * Publishes the invented record, an edit of it and an audit, and leaves a draft and two proposals in review: one
 * nobody has judged, one that has one of its two approvals. Answers the ids of those two.
 */
export async function fillRecord(stage: Stage): Promise<{ fresh: string; halfway: string }> {
  await loadWorld(stage);
  await published(stage, "contributor", [laterAurora("1960", 1)]);
  await publishedAudit(stage);
  await drafted(stage, "contributor2", [laterAurora("1961", 2)]);
  const fresh = await submitted(stage, "contributor2", [laterAurora("1962", 2)]);
  const founded = claimOf("osterlich says", "statement", { type: "text", text: "A land.", lang: "en" }, [
    citationOf("osterlich says cited", world.press),
  ]);
  const osterlich = { id: idOf("osterlich"), base: 0, content: entryOf("country", "Osterlich", [founded]) };
  const halfway = await submitted(stage, "contributor", [osterlich]);
  await checkedAll(stage, "reviewer", halfway);
  await approved(stage, "reviewer", halfway);
  return { fresh, halfway };
}

async function publishedAudit(stage: Stage): Promise<void> {
  const text = "ZYZZYVA is an exercise.";
  const about = {
    type: "audit-new",
    text,
    language: "en",
    title: "Audit of an article",
    source: null,
  } as const;
  const { id } = await stage.as("reviewer").proposals.open({ about });
  const subject = (await stage.as("reviewer").proposals.page({ id })).draft?.draft.subjects[0];
  if (subject?.content.type !== "audit") throw new Error("the draft holds an audit");
  const search = { id: idOf("search"), where: "A catalogue", what: "ZYZZYVA", on: "2026-01-01", note: "" };
  const sentences = subject.content.sentences.map((sentence) => ({
    ...sentence,
    verdict: "no-source" as const,
    reason: { en: "Nothing was found." },
    searches: [{ ...search, by: stage.idOf("reviewer") }],
  }));
  const article = sourceOf("A machine's article", { kind: "ai-generated" });
  const version = await saved(stage, "reviewer", id, [
    { ...subject, content: { ...subject.content, source: idOf("article"), sentences } },
    { id: idOf("article"), base: 0, content: article },
  ]);
  await stage.as("reviewer").proposals.submit({ id, version, terms: termsInForce });
  await approved(stage, "reviewer2", id);
  await approved(stage, "editor", id);
}

/** What a thief of a backup could use; none of these may be found in one, as they are or as their sha256. */
const secrets = ["token-of-a-session", "token-of-a-link", "key-of-a-count", "token-in-a-letter"] as const;

/** Writes a session, a mailed link, a count and a letter; answers every text of theirs that no backup may hold. */
export async function keepSecrets(stage: Stage): Promise<string[]> {
  const { connection } = stage;
  const [session, link, count, letter] = secrets;
  const at = "2026-01-01T00:00:00.000Z";
  const expiresAt = "2036-01-01T00:00:00.000Z";
  const [id, email] = [idOf("secret"), "passer-by@example.org"];
  await recordSession(connection.db, {
    ...{ id, token: session, person: stage.idOf("editor"), expiresAt, at },
    agent: "agent-of-a-session",
  });
  await connection.transaction(async (tx) => {
    await recordLink(tx, { token: link, email, language: "en", next: "/en/next-of-a-link", expiresAt, at });
    await recordLetter(tx, {
      ...{ id, kind: "sign-in", recipient: email, language: "en", createdAt: at },
      parameters: { token: letter },
    });
  });
  await recordSpent(connection.db, count, { at, until: expiresAt });
  return [...secrets, ...secrets.map((one) => sha(one)), email, "agent-of-a-session", "next-of-a-link"];
}
