import type { Claim } from "@convenio/domain/entry/content";
import { browseSorts } from "@convenio/domain/reading/browsing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Answer, answer } from "./testing/answer.ts";
import { claimOf, entryOf, entryValue, idOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { loadWorld, world } from "./testing/world.ts";

const dates = [
  ...[
    "..",
    "/",
    "1959/..",
    "../1959",
    "/1959",
    "1959/",
    "0000",
    "0001/9999",
    "9999-12-31",
    "9999/..",
    "2005/2004",
  ],
  ...[
    "-0001",
    "-9999",
    "Y170000002",
    "1959-21",
    "1959-24/1960-21",
    "19XX",
    "XXXX",
    "-XXXX",
    "1959-XX-XX",
    "1959?",
  ],
  ...[
    "1959%",
    "2004-06~/2004-08~",
    "20XX-02-29",
    "1959-02-30",
    "1959-06-XX/1960",
    "156X-12-XX",
    "2004-02-29",
  ],
];
const numbers = [0, -0, -1, 1e308, -1e308, Number.MAX_VALUE, 5e-324, 1e21, 0.1, 2 ** 53 + 2];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

async function lawful(actor: "anonymous" | "operator", path: string, input: unknown): Promise<Answer> {
  const given = await answer(stage.context({ type: actor }), path, input);
  if (given.type === "fault") throw new Error(`${path} failed`, { cause: given.error });
  return given;
}

/** Loads an edition of Aurora that claims this; whether it was published and can be read everywhere. */
async function published(key: string, claim: Claim): Promise<boolean> {
  const of = claimOf(`${key} of`, "of", entryValue(world.aurora), []);
  const qualifiers = { role: { type: "term" as const, term: "participant" } };
  const there = claimOf(`${key} there`, "participant", entryValue(world.tomania), [], { qualifiers });
  const content = entryOf("exercise-edition", `Aurora ${key}`, [of, there, claim]);
  const subjects = [{ id: idOf(key), content }];
  const loaded = await lawful("operator", "proposals.load", { rationale: "Values at the edges.", subjects });
  if (loaded.type !== "output") return false;
  const { slug } = await stage.as("anonymous").entries.slug({ id: idOf(key) });
  for (const path of ["entries.page", "entries.surroundings", "entries.history"])
    expect((await lawful("anonymous", path, { slug })).type, path).toBe("output");
  return true;
}

/** What shows every entry at once can be read, today and in a far future. */
async function readTogether(): Promise<void> {
  const reads: [string, unknown][] = [
    ["entries.home", {}],
    ["entries.coverage", {}],
    ["entries.partners", {}],
    ["entries.page", { slug: "aurora" }],
    ["entries.surroundings", { slug: "aurora" }],
    ["entries.browse", { from: 1, to: 9999 }],
    ...browseSorts.map((sort): [string, unknown] => ["entries.browse", { from: 9999, to: 1, sort }]),
    ...browseSorts.map((sort): [string, unknown] => ["entries.browse", { sort }]),
  ];
  for (const [path, input] of reads)
    expect(await lawful("anonymous", path, input), path).toHaveProperty("output");
}

test("a date at the edges is published and read, or refused by name", async () => {
  let done = 0;
  for (const edtf of dates)
    for (const end of ["event", "attested"] as const)
      for (const extent of ["throughout", "some-point"] as const) {
        const key = `${edtf} ${end} ${extent}`;
        const held = claimOf(`${key} held`, "held", { type: "date", edtf, extent, end }, []);
        if (await published(key, held)) done += 1;
      }
  expect(done).toBeGreaterThan(dates.length);
  await readTogether();
}, 60_000);

test("a number at the edges is published and read, or refused by name", async () => {
  let done = 0;
  for (const [at, amount] of numbers.entries()) {
    const value = { type: "quantity", low: amount, best: amount, high: amount, unit: "percent" } as const;
    const counts = { counts: { type: "text", text: "A change.", lang: "en" } } as const;
    const claim = claimOf(`number ${at} stated`, "figure", value, [], { qualifiers: counts });
    if (await published(`number ${at}`, claim)) done += 1;
  }
  expect(done).toBeGreaterThan(3);
  await readTogether();
  stage.passDays(365 * 7000);
  await readTogether();
}, 60_000);
