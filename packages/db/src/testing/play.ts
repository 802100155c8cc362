import type { Actor, Person } from "@convenio/domain/people/actor";
import { approve } from "@convenio/domain/proposal/approve";
import { changedCitations } from "@convenio/domain/proposal/changed-citations";
import { changedWarnings } from "@convenio/domain/proposal/changed-warnings";
import { recordChecks } from "@convenio/domain/proposal/check";
import type { Draft, SubjectContent } from "@convenio/domain/proposal/draft";
import { open } from "@convenio/domain/proposal/open";
import { publish } from "@convenio/domain/proposal/publish";
import { referencesOf } from "@convenio/domain/proposal/references";
import { save } from "@convenio/domain/proposal/save";
import { submit } from "@convenio/domain/proposal/submit";
import { termsInForce } from "@convenio/domain/proposal/terms";
import type { Refusal } from "@convenio/domain/refusal";
import type { Result } from "@convenio/domain/result";
import type { Connection, Db } from "../client.ts";
import { checkTargets } from "../queries/check-facts.ts";
import { saveFacts, submitFacts } from "../queries/draft-facts.ts";
import { recordPerson } from "../queries/people.ts";
import { type KeptProposal, lockProposal, readProposal } from "../queries/proposals.ts";
import { record } from "../queries/record.ts";
import { recordOpened, recordSaved } from "../queries/record-draft.ts";
import { recordReviewed, recordSubmitted } from "../queries/record-review.ts";
import { publishFacts, reviewFacts } from "../queries/review-facts.ts";
import { lockSubjects } from "../queries/subjects.ts";
import { testDatabase } from "../testing.ts";
import { idOf } from "./sample-content.ts";

/** Who plays. Names are ids' keys too. */
const cast = {
  ana: "contributor",
  bea: "contributor",
  rita: "reviewer",
  raul: "reviewer",
  rosa: "reviewer",
  edna: "editor",
} as const;
export type Name = keyof typeof cast;

/** A database on which the rules themselves are played: load, decide, record, as the procedures do it. */
export type Play = Awaited<ReturnType<typeof openPlay>>;

/** A person of the cast. */
export function actor(name: Name): Person {
  return { type: "person", id: idOf(`person ${name}`), name, role: cast[name], blocked: false };
}

const operator: Actor = { type: "operator" };

/** Opens a test database with its cast; `close` it in the end. */
export async function openPlay() {
  const connection: Connection = await testDatabase();
  let clock = Date.UTC(2026, 1, 1);
  let minted = 0;
  const now = () => {
    clock += 1000;
    return new Date(clock).toISOString();
  };
  const newId = () => {
    minted += 1;
    return idOf(`minted ${minted}`);
  };
  const { transaction } = connection;
  await transaction(async (tx) => {
    for (const { id, name, role } of (Object.keys(cast) as Name[]).map(actor))
      await recordPerson(tx, { id, name, role, email: `${name}@test.example`, demo: false, at: now() });
  });

  async function publishNow(tx: Db, kept: KeptProposal, by: Actor) {
    const facts = among(await publishFacts(tx, kept, { today: "2026-02-01" }), by);
    const decision = publish(facts, by, now(), newId);
    if (decision.ok) await record(tx, decision.value);
    return decision;
  }

  const play = {
    connection,
    now,
    newId,
    close: () => connection.close(),

    /** Opens a proposal with this content and submits it; returns its id. `base`: 0 by default. */
    async propose(by: Name | "operator", subjects: { id: string; base?: number; content: SubjectContent }[]) {
      const id = newId();
      const whole = subjects.map((subject) => ({ base: 0, ...subject }));
      const draft: Draft = { rationale: "Because the sources say so.", subjects: whole };
      const who = by === "operator" ? operator : actor(by);
      await transaction(async (tx) => {
        await recordOpened(tx, orThrow(open({ draft, demonstration: false }, who, now(), id)));
        const facts = await submitFacts(tx, await locked(tx, id), who);
        const input = { version: 1, terms: termsInForce };
        await recordSubmitted(tx, orThrow(submit(facts, input, who, now())));
      });
      return id;
    },

    /** Saves another draft over the current one and submits it. */
    async resubmit(by: Name, id: string, subjects: Draft["subjects"]) {
      await transaction(async (tx) => {
        const kept = await locked(tx, id);
        const draft = { ...kept.stored.draft, subjects };
        const version = kept.stored.version;
        const facts = await saveFacts(tx, kept, draft, now().slice(0, 10));
        const saving = orThrow(save(facts, { version, draft }, actor(by), now(), newId));
        if (saving !== "unchanged") await recordSaved(tx, saving);
        const next = await locked(tx, id);
        const input = { version: next.stored.version, terms: termsInForce };
        const submitting = await submitFacts(tx, next, actor(by));
        await recordSubmitted(tx, orThrow(submit(submitting, input, actor(by), now())));
      });
    },

    /** Confirms every new or changed citation of the current patchset. */
    async check(by: Name, id: string) {
      await transaction(async (tx) => {
        // Unlocked, as the procedure reads it: `checkTargets` locks all proposals concerned, in order of id.
        const { current, checks } = await reviewFacts(tx, orAbsent(await readProposal(tx, id)));
        if (current === null) throw new Error("nothing to check");
        const asked = changedCitations(current, checks).map(
          ({ claim, claimHash, citation, citationHash }) => ({
            claim,
            claimHash,
            citation: citation.id,
            citationHash,
            result: "confirms" as const,
            reason: null,
          }),
        );
        const targets = await checkTargets(tx, asked);
        await record(tx, orThrow(recordChecks(targets, asked, actor(by), now(), newId)));
      });
    },

    /** Approves the current patchset, and publishes when that was all that lacked; returns the state reached. */
    async approve(by: Name, id: string): Promise<string> {
      return transaction(async (tx) => {
        const kept = await locked(tx, id);
        const facts = among(await reviewFacts(tx, kept), actor(by));
        const { number = 0, hash = "" } = facts.current ?? {};
        const read = facts.checks.map((check) => check.id);
        const acknowledged =
          facts.current === null ? [] : changedWarnings(facts.current).map(({ key }) => key);
        const seen = { patchset: number, hash, read, acknowledged };
        const decision = orThrow(approve(facts, seen, actor(by), now(), newId()));
        const subjects = facts.current?.subjects ?? [];
        await lockSubjects(tx, subjects, [...referencesOf(subjects.map(({ content }) => content)).sources]);
        await recordReviewed(tx, decision);
        const published = await publishNow(tx, await locked(tx, id), actor(by));
        return published.ok ? published.value.proposal.to : decision.proposal.to;
      });
    },

    /** Publishes, or throws the refusal's code. */
    async publish(by: Name | "operator", id: string) {
      await transaction(async (tx) => {
        const who = by === "operator" ? operator : actor(by);
        orThrow(await publishNow(tx, await locked(tx, id), who));
      });
    },

    /** What the operator loads. */
    async load(subjects: { id: string; content: SubjectContent }[]) {
      const id = await play.propose("operator", subjects);
      await play.publish("operator", id);
      return id;
    },
  };
  return play;
}

async function locked(tx: Db, id: string): Promise<KeptProposal> {
  return orAbsent(await lockProposal(tx, id));
}

function orAbsent(kept: KeptProposal | null): KeptProposal {
  if (kept === null) throw new Error("no such proposal");
  return kept;
}

function among<F extends { readonly members: ReadonlyMap<string, Pick<Person, "id" | "role" | "blocked">> }>(
  facts: F,
  by: Actor,
): F {
  return by.type === "person" ? { ...facts, members: new Map([...facts.members, [by.id, by]]) } : facts;
}

function orThrow<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.refusal));
}
