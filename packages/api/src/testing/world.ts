import type { EntryContent } from "@convenio/domain/entry/content";
import type { SubjectContent } from "@convenio/domain/proposal/draft";
import { citationOf, claimOf, dateValue, entryOf, entryValue, idOf, sourceOf } from "./sample-content.ts";
import type { Stage } from "./stage.ts";

/** Ids of the small invented record that `loadWorld` publishes. */
export const world = {
  navy: idOf("source navy"),
  press: idOf("source press"),
  freedonia: idOf("entry freedonia"),
  sylvania: idOf("entry sylvania"),
  tomania: idOf("entry tomania"),
  aurora: idOf("entry aurora"),
  aurora1: idOf("entry aurora 1"),
  /** The claim that Aurora was first held in 1959, and its citation. */
  firstHeld: idOf("aurora first held"),
  firstHeldCitation: idOf("aurora first held cited"),
  hostOfAurora1: idOf("aurora 1 host"),
} as const;

/** What the exercise says when it is loaded. */
export const auroraContent: EntryContent = entryOf(
  "exercise",
  "Aurora",
  [
    claimOf("aurora first held", "first-held", dateValue("1959"), [
      citationOf("aurora first held cited", world.navy),
    ]),
    claimOf("aurora organizer", "organizer", entryValue(world.freedonia), [
      citationOf("aurora organizer cited", world.navy),
    ]),
  ],
  "A series of naval exercises.",
);

export const aurora1Content: EntryContent = entryOf("exercise-edition", "Aurora I", [
  claimOf("aurora 1 of", "of", entryValue(world.aurora), [citationOf("aurora 1 of cited", world.navy)]),
  claimOf("aurora 1 host", "host", entryValue(world.sylvania), [
    citationOf("aurora 1 host cited", world.navy, { locator: { type: "page", text: "12" } }),
  ]),
]);

const batches: { id: string; content: SubjectContent }[][] = [
  [
    { id: world.navy, content: sourceOf("Fifty years of Aurora", { origin: "Navy of Freedonia" }) },
    { id: world.press, content: sourceOf("Ships at sea", { kind: "news", origin: "Sylvanian Press" }) },
  ],
  [
    { id: world.freedonia, content: entryOf("country", "Freedonia") },
    { id: world.sylvania, content: entryOf("country", "Sylvania") },
    { id: world.tomania, content: entryOf("country", "Tomania") },
  ],
  [{ id: world.aurora, content: auroraContent }],
  [{ id: world.aurora1, content: aurora1Content }],
];

/** Publishes the invented record as the operator does it. */
export async function loadWorld(stage: Stage): Promise<void> {
  for (const subjects of batches)
    await stage.as("operator").proposals.load({ rationale: "The invented record of the tests.", subjects });
}
