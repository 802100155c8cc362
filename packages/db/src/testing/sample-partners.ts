import type { Db } from "../client.ts";
import { givenPublished } from "./given-published.ts";
import { citationOf, claimOf, dated, entryOf, idOf, pointing, sourceOf } from "./sample-content.ts";

const cited = (key: string) => [citationOf(`${key}/1`, "gazette")];
const entry = (key: string, content: ReturnType<typeof entryOf>) => ({ id: idOf(key), slug: key, content });
const country = (key: string, title: string, code: string, more: ReturnType<typeof claimOf>[] = []) =>
  entry(
    key,
    entryOf("country", { en: title }, [
      claimOf(`${key}/code`, "iso-3166-1-alpha-3", { type: "identifier", code }, cited(`${key}/code`)),
      ...more,
    ]),
  );
const role = (term: string) => ({ qualifiers: { role: { type: "term", term } as const } });

/** Two countries of the region, two partners from elsewhere, and what they do together, loaded in one import. */
export async function givenPartners(tx: Db): Promise<void> {
  const edition = (key: string, held: string, participants: string[]) =>
    entry(
      key,
      entryOf("exercise-edition", { en: key }, [
        claimOf(`${key}/of`, "of", pointing("cruz"), cited(`${key}/of`)),
        claimOf(`${key}/host`, "host", pointing("chile"), cited(`${key}/host`)),
        claimOf(`${key}/held`, "held", dated(held), cited(`${key}/held`)),
        ...participants.map((who) =>
          claimOf(`${key}/${who}`, "participant", pointing(who), cited(`${key}/${who}`), role("participant")),
        ),
      ]),
    );
  await givenPublished(tx, {
    key: "partners",
    at: "2026-02-01T10:00:00.000Z",
    subjects: [
      { id: idOf("gazette"), content: sourceOf("Gazette") },
      country("chile", "Chile", "CHL"),
      country("bolivia", "Bolivia", "BOL", [
        claimOf("bolivia/none", "none-found", pointing("sweden"), [], {
          unsourced: null,
          period: "1980/2010",
          qualifiers: { field: { type: "term", term: "training" } },
          searches: [
            {
              id: idOf("bolivia/search"),
              where: "Register",
              what: "Sweden",
              on: "2026-01-10",
              by: idOf("ana"),
              note: "",
            },
          ],
        }),
      ]),
      country("sweden", "Sweden", "SWE"),
      country("china", "China", "CHN"),
      entry("cruz", entryOf("exercise", { en: "Cruz" }, [])),
      edition("cruz-2023", "2023-05", ["chile", "china", "sweden"]),
      edition("cruz-2024", "2024-05", ["chile", "bolivia", "china", "sweden"].slice(0, 3)),
      entry(
        "pact",
        entryOf("agreement", { en: "Pact" }, [
          claimOf("pact/chile", "signatory", pointing("chile"), cited("pact/chile"), role("signatory")),
          claimOf("pact/china", "signatory", pointing("china"), cited("pact/china"), role("signatory")),
          claimOf("pact/force", "in-force", dated("2010"), cited("pact/force")),
          claimOf("pact/field", "subject", { type: "term", term: "procurement" }, cited("pact/field")),
        ]),
      ),
      entry(
        "yard",
        entryOf("partnership", { en: "Yard" }, [
          claimOf("yard/chile", "party", pointing("chile"), cited("yard/chile"), role("recipient")),
          claimOf("yard/sweden", "party", pointing("sweden"), cited("yard/sweden"), role("supplier")),
          claimOf("yard/field", "field", { type: "term", term: "procurement" }, cited("yard/field")),
          claimOf("yard/1998", "began", dated("1998"), cited("yard/1998")),
          claimOf("yard/1999", "began", dated("1999"), cited("yard/1999")),
        ]),
      ),
      entry(
        "buying",
        entryOf("theme", { en: "Buying" }, [
          claimOf(
            "buying/covers",
            "covers-field",
            { type: "term", term: "procurement" },
            cited("buying/covers"),
          ),
        ]),
      ),
    ],
  });
}
