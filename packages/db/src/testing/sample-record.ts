import type { Db } from "../client.ts";
import { givenPublished } from "./given-published.ts";
import { citationOf, claimOf, dated, entryOf, idOf, pointing, sourceOf } from "./sample-content.ts";

const entry = (key: string, slug: string, content: ReturnType<typeof entryOf>) => ({
  id: idOf(key),
  slug,
  content,
});
const source = (key: string, content: ReturnType<typeof sourceOf>) => ({ id: idOf(key), content });

/** A country with its ISO 3166-1 alpha-3 code. */
export function country(key: string, code: string, titles: Parameters<typeof entryOf>[1]) {
  const stated = claimOf(`${key}/code`, "iso-3166-1-alpha-3", { type: "identifier", code }, [
    citationOf(`${key}/code/1`, "yearbook"),
  ]);
  return entry(key, key, entryOf("country", titles, [stated]));
}

/** An edition of an exercise, held by a host. */
function edition(key: string, of: string, title: string, held: string, host: string, participants: string[]) {
  return entry(
    key,
    key,
    entryOf("exercise-edition", { en: title }, [
      claimOf(`${key}/of`, "of", pointing(of), [citationOf(`${key}/of/1`, "navy-news")]),
      claimOf(`${key}/held`, "held", dated(held), [citationOf(`${key}/held/1`, "navy-news")]),
      claimOf(`${key}/host`, "host", pointing(host), [citationOf(`${key}/host/1`, "navy-news")]),
      ...participants.map((country) =>
        claimOf(
          `${key}/${country}`,
          "participant",
          pointing(country),
          [citationOf(`${key}/${country}/1`, "yearbook")],
          {
            qualifiers: { role: { type: "term", term: "participant" } },
          },
        ),
      ),
    ]),
  );
}

/** Two exercises with editions, three countries and two sources, loaded by the operator in one import. */
export async function givenRecord(tx: Db): Promise<void> {
  await givenPublished(tx, {
    key: "import",
    at: "2026-02-01T10:00:00.000Z",
    subjects: [
      source("navy-news", sourceOf("PANAMAX and UNITAS in the news")),
      source(
        "yearbook",
        sourceOf("Anuario de la Armada", {
          origin: "Armada",
          csl: { ...sourceOf("").csl, title: "Anuario de la Armada", publisher: "Armada del Perú" },
        }),
      ),
      country("peru", "PER", { en: "Peru", es: "Perú", pt: "Peru" }),
      country("brazil", "BRA", { en: "Brazil", es: "Brasil", pt: "Brasil" }),
      country("panama", "PAN", { en: "Panama", es: "Panamá", pt: "Panamá" }),
      entry(
        "panamax",
        "panamax",
        entryOf(
          "exercise",
          { en: "PANAMAX" },
          [
            claimOf("panamax/organizer", "organizer", pointing("panama"), [
              citationOf("panamax/organizer/1", "yearbook"),
            ]),
            claimOf("panamax/focus", "focus", { type: "term", term: "canal-defence" }, [
              citationOf("panamax/focus/1", "yearbook"),
            ]),
          ],
          { summary: "Defence of the canal, with fuerzas de paz." },
        ),
      ),
      entry(
        "unitas",
        "unitas",
        entryOf(
          "exercise",
          { es: "UNITAS", en: "UNITAS" },
          [
            claimOf("unitas/1959", "first-held", dated("1959"), [citationOf("unitas/1959/1", "navy-news")]),
            claimOf("unitas/1960", "first-held", dated("1960"), [citationOf("unitas/1960/1", "yearbook")]),
            claimOf("unitas/status", "status", { type: "term", term: "active" }, [
              citationOf("unitas/status/1", "navy-news"),
              citationOf("unitas/status/2", "yearbook"),
            ]),
          ],
          { aliases: ["Operación Unitas"] },
        ),
      ),
      edition("panamax-2024", "panamax", "PANAMAX 2024", "2024-08", "panama", ["peru"]),
      edition("unitas-lxiv", "unitas", "UNITAS LXIV", "2023-07-11/2023-07-21", "peru", ["brazil", "panama"]),
      edition("unitas-2025", "unitas", "UNITAS 2025", "2025-09", "peru", ["brazil", "peru"]),
    ],
  });
}
