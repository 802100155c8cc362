import { type EntryContent, emptyProse } from "@convenio/domain/entry/content";
import { proseHash } from "@convenio/domain/entry/prose-hash";
import type { Draft } from "@convenio/domain/proposal/draft";
import { termsInForce } from "@convenio/domain/proposal/terms";
import { current, drafted, submitted } from "./acts.ts";
import { citationOf, claimOf, counted, entryOf, entryValue, idOf, sourceOf } from "./sample-content.ts";
import type { Stage } from "./stage.ts";
import { world } from "./world.ts";

/** A draft that touches every shape of value, qualifier and citation. */
export const richDraft: Draft = {
  rationale: "A new edition, with its source.",
  subjects: [
    {
      id: idOf("rich edition"),
      base: 0,
      content: withProse(
        entryOf("exercise-edition", "Aurora rich", [
          claimOf("rich of", "of", entryValue(world.aurora), [citationOf("rich of cited", world.navy)]),
          claimOf("rich number", "number", { type: "identifier", code: "II" }, []),
          claimOf(
            "rich held",
            "held",
            { type: "date", edtf: "1961-05/1961-06", extent: "some-point", end: "attested" },
            [citationOf("rich held cited", idOf("rich source"), { asserted: "in May", tier: null })],
            { rank: { rank: "preferred", reason: "The organizer's own account." } },
          ),
          claimOf(
            "rich participant",
            "participant",
            entryValue(world.tomania),
            [
              citationOf("rich participant cited", idOf("rich source"), {
                quote: null,
                noQuote: { reason: "table-or-list", note: null },
              }),
            ],
            {
              qualifiers: {
                role: { type: "term", term: "participant" },
                unit: { type: "text", text: "Two frigates", lang: "en" },
              },
            },
          ),
          claimOf(
            "rich stated",
            "stated-participants",
            counted(3),
            [citationOf("rich stated cited", world.navy)],
            {
              qualifiers: { besides: { type: "entries", ids: [world.freedonia] } },
            },
          ),
          claimOf(
            "rich place",
            "location",
            { type: "place", name: "Bay of Sylvania", precision: "point", lat: 1.5, lon: -70 },
            [citationOf("rich place cited", world.navy)],
          ),
          claimOf(
            "rich statement",
            "statement",
            { type: "text", text: "It was the largest until then.", lang: "en" },
            [citationOf("rich statement cited", world.press, { stance: "partly" })],
            {
              period: "1961",
              translations: {
                es: {
                  text: "Fue el mayor.",
                  qualifiers: {},
                  from: { lang: "en", hash: "0".repeat(64) },
                  machine: false,
                },
              },
            },
          ),
        ]),
      ),
    },
    { id: idOf("rich source"), base: 0, content: sourceOf("A table of ships", { note: "Read on paper." }) },
  ],
};

/** The entry with a body that marks a claim and links to an entry, and a translation of it. */
function withProse(content: EntryContent): EntryContent {
  const markdown = `It was held in [May](claim:${idOf("rich held")}), after [Aurora](entry:${world.aurora}).`;
  const en = { ...emptyProse(), title: "Aurora rich", body: [{ id: idOf("rich block"), markdown }] };
  const from = { lang: "en" as const, hash: proseHash(en), machine: true };
  const body = [{ id: idOf("rich bloque"), markdown: "## Se realizó\n\n- en mayo" }];
  return { ...content, prose: { en, es: { ...emptyProse(), title: "Aurora rica", body, from } } };
}

/** Who is best placed to call each procedure, and an input that is well-formed for them. */
export type ValidInputs = Record<string, { by: string; input: unknown }>;

/** Inputs that name what really stands on the stage: a draft of contributor's and a proposal under review. */
export async function validInputs(stage: Stage): Promise<ValidInputs> {
  const draft = await drafted(stage, "contributor", richDraft.subjects);
  const source = { id: idOf("valid source"), base: 0, content: sourceOf("A second account of Aurora") };
  const country = {
    id: idOf("valid country"),
    base: 0,
    content: entryOf("country", "Osterlich", [
      claimOf("valid code", "iso-3166-1-alpha-2", { type: "identifier", code: "OS" }, [
        citationOf("valid code cited", idOf("valid source")),
      ]),
    ]),
  };
  const proposal = await submitted(stage, "contributor2", [country, source]);
  const patchset = await current(stage, "reviewer", proposal);
  const cited = patchset.passages[0]?.citations[0];
  if (cited === undefined) throw new Error("the proposal cites something");
  const onScreen = { proposal, patchset: patchset.number, hash: patchset.hash };
  const verdict = { ...onScreen, reason: "source-weak", text: "The source is a blog." };
  const writer = (input: unknown) => ({ by: "contributor", input });
  const reader = (input: unknown) => ({ by: "anonymous", input });
  const reviewer = (input: unknown) => ({ by: "reviewer", input });
  return {
    "audits.cut": reviewer({ text: "One. Two.", language: "en" }),
    "audits.list": reader({}),
    "audits.page": reader({ slug: "audit-of-aurora" }),
    "entries.home": reader({}),
    "entries.browse": reader({
      q: "aurora",
      kind: "exercise",
      country: "freedonia",
      actor: "sylvania",
      partner: "tomania",
      field: "training",
      driver: "border-security",
      challenge: "corruption",
      status: "active",
      outcome: "mixed",
      from: 1950,
      to: 2000,
      evidence: "cited",
      origin: "ai",
      sort: "title",
      lang: "es",
      page: 1,
    }),
    "entries.page": reader({ slug: "aurora" }),
    "entries.revision": reader({ slug: "aurora", number: 1 }),
    "entries.history": reader({ slug: "aurora" }),
    "entries.compare": reader({ slug: "aurora", from: 1, to: 1 }),
    "entries.incoming": reader({ slug: "freedonia", predicate: "organizer", page: 1 }),
    "entries.find": writer({ q: "aur", kinds: ["exercise"] }),
    "entries.slug": reader({ id: world.aurora }),
    "entries.surroundings": reader({ slug: "aurora" }),
    "entries.partners": reader({ partners: ["freedonia"], field: "training", kind: "exercise-edition" }),
    "entries.coverage": reader({}),
    "claims.page": reader({ id: world.firstHeld, version: 1 }),
    "sources.register": reader({ q: "aurora", page: 1 }),
    "sources.page": reader({ id: world.navy, page: 1 }),
    "sources.find": writer({ q: "fifty" }),
    "admin.outbox": reader({ page: 1 }),
    "people.me": writer({}),
    "people.grant": { by: "operator", input: { email: "admin3@test.example", role: "admin" } },
    "people.account": writer({}),
    "people.rename": { by: "contributor3", input: { name: "Contributor the third" } },
    "people.endSession": writer({ id: idOf("no session") }),
    "people.endOtherSessions": writer({}),
    "people.deleteAccount": { by: "contributor3", input: { confirm: "contributor3@test.example" } },
    "admin.people": { by: "admin", input: { q: "rev", page: 1 } },
    "admin.setRole": { by: "admin", input: { id: stage.idOf("reviewer3"), role: "reviewer" } },
    "admin.block": {
      by: "admin",
      input: { id: stage.idOf("blocked-reviewer"), blocked: true, reason: "Invented sources." },
    },
    "admin.policy": { by: "admin", input: {} },
    "admin.setPolicy": {
      by: "admin",
      input: { version: 1, approvals: { low: 1, normal: 1, high: 2, structural: 2 } },
    },
    "proposals.policy": reader({}),
    "proposals.open": writer({
      about: { type: "new", kind: "exercise-edition", language: "en", of: world.aurora },
    }),
    "proposals.save": writer({ id: draft.id, version: draft.version, draft: richDraft }),
    "proposals.submit": writer({ id: draft.id, version: draft.version, terms: termsInForce }),
    "proposals.withdraw": writer({ id: draft.id }),
    "proposals.publish": writer({ id: draft.id }),
    "proposals.carryOver": writer({ id: draft.id }),
    "proposals.copy": writer({ id: draft.id }),
    "proposals.settle": writer({ id: draft.id, cells: [{ subject: world.aurora, cell: "title:en" }] }),
    "proposals.load": {
      by: "operator",
      input: {
        rationale: "Loaded once more.",
        subjects: [{ id: idOf("loaded later"), slug: "loaded-later", content: sourceOf("Loaded later") }],
      },
    },
    "proposals.page": writer({ id: draft.id }),
    "proposals.between": reviewer({ id: proposal, from: 1, to: 1 }),
    "proposals.mine": writer({}),
    "reviews.entries": reviewer({ kind: "exercise", country: "freedonia", page: 1 }),
    "reviews.entry": reviewer({ slug: "aurora" }),
    "reviews.queue": reviewer({ state: "submitted", risk: "high", mine: false, page: 1 }),
    "reviews.approve": reviewer({ ...onScreen, read: [idOf("no check")], acknowledged: [] }),
    "reviews.requestChanges": reviewer(verdict),
    "reviews.reject": { by: "reviewer3", input: verdict },
    "reviews.withdraw": reviewer({ proposal, review: idOf("no review") }),
    "reviews.dismiss": {
      by: "editor",
      input: { proposal, review: idOf("no review"), text: "It was answered." },
    },
    "checks.record": reviewer({
      citations: [
        {
          claim: cited.claim,
          claimHash: cited.claimHash,
          citation: cited.citation,
          citationHash: cited.citationHash,
          result: "inaccessible",
          reason: "The page is gone.",
        },
      ],
    }),
  };
}
