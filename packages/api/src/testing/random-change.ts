import type { Claim, EntryContent } from "@convenio/domain/entry/content";
import type { Value } from "@convenio/domain/entry/value";
import type { SourceContent } from "@convenio/domain/evidence/source";
import { checkedAt } from "./check-published.ts";
import { dateValue, entryOf, entryValue, idOf, sourceOf } from "./sample-content.ts";
import type { Stage } from "./stage.ts";
import { countryKeys, load, said, webEntries, webSources } from "./web-of-entries.ts";

/** The web as it was last loaded, by key. */
type Web = { entries: Record<string, EntryContent>; sources: Record<string, SourceContent>; made: number };

/** A source of chance that repeats: whole numbers below `limit`. */
type Chance = (limit: number) => number;

export function chanceOf(seed: number): Chance {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % limit;
  };
}

export function startingWeb(): Web {
  const sources = Object.fromEntries(webSources.map((key) => [key, sourceOf(key, { origin: key })]));
  return { entries: { ...webEntries }, sources, made: 0 };
}

const fields = ["maritime-security", "training", "peacekeeping"];
const days = ["1985", "1999-05", "2003-04-01", "2030"];

/** Makes one change of the record at random; says what it did. Some are refused: then nothing has changed. */
export async function changeAtRandom(stage: Stage, web: Web, chance: Chance): Promise<string> {
  const pick = <T>(list: readonly T[]): T => {
    const found = list[chance(list.length)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  };
  const roll = chance(12);
  if (roll === 0) {
    const result = pick(["confirms", "contradicts", "partly"] as const);
    const claims = Object.values(web.entries).flatMap((content) => content.claims.map(({ id }) => id));
    const claim = pick(claims);
    const done = await checkedAt(stage, pick(["reviewer", "reviewer2"]), claim, result).catch(
      () => "refused",
    );
    return `check ${claim} ${result}: ${done}`;
  }
  if (roll === 1) {
    const key = pick(webSources);
    const before = web.sources[key] ?? sourceOf(key);
    const after = pick<SourceContent>([
      { ...before, csl: { ...before.csl, title: `${key} ${web.made++}` } },
      { ...before, status: before.status === "ok" ? "retracted" : "ok" },
      { ...before, origin: `origin ${chance(2)}` },
    ]);
    const done = await tried(load(stage, { [key]: after }), () =>
      Object.assign(web.sources, { [key]: after }),
    );
    return `source ${key}: ${done}`;
  }
  const changed: Record<string, EntryContent> = {};
  const what: string[] = [];
  for (let times = 1 + Math.max(0, chance(4) - 2); times > 0; times -= 1) {
    const key = pick(Object.keys(web.entries));
    const content = structuredClone(changed[key] ?? web.entries[key]);
    if (content === undefined) continue;
    const [did, edited, as = key] = edit(key, content, web, chance, pick);
    changed[as] = edited;
    what.push(`${as}: ${did}`);
  }
  const done = await tried(load(stage, changed), () => Object.assign(web.entries, changed));
  return `${what.join("; ")}: ${done}`;
}

async function tried(work: Promise<void>, keep: () => void): Promise<string> {
  try {
    await work;
  } catch (error) {
    return `refused (${error instanceof Error ? error.message : error})`;
  }
  keep();
  return "done";
}

type Pick = <T>(list: readonly T[]) => T;
type Edited = [did: string, content: EntryContent, as?: string];

function edit(key: string, content: EntryContent, web: Web, chance: Chance, pick: Pick): Edited {
  const { claims } = content;
  const n = web.made++;
  const withClaims = (did: string, next: Claim[]): Edited => [did, { ...content, claims: next }];
  const english = content.prose.en;
  const claim = claims.length > 0 ? pick(claims) : undefined;
  const alter = (did: string, change: (one: Claim) => Claim) =>
    withClaims(
      `${did} ${claim?.predicate}`,
      claims.map((one) => (one === claim ? change(one) : one)),
    );
  const country = entryValue(idOf(pick(countryKeys)));
  const more = (name: string, predicate: string, value: Value, change = {}) =>
    withClaims(`${predicate} added`, [
      ...claims,
      said(key, `${name} ${n}`, predicate, value, { source: pick(webSources), ...change }),
    ]);
  switch (chance(10)) {
    case 0:
      return english === undefined
        ? ["nothing", content]
        : [
            "renamed",
            { ...content, prose: { en: { ...english, title: `${pick(["a", "m", "z"])} ${key} ${n}` } } },
          ];
    case 1:
      return english === undefined
        ? ["nothing", content]
        : ["summary", { ...content, prose: { en: { ...english, summary: `Of ${n}.` } } }];
    case 2:
      return withClaims(
        `${claim?.predicate} removed`,
        claims.filter((one) => one !== claim || one.predicate === "of"),
      );
    case 3:
      return alter("ranked", (one) =>
        one.rank.rank === "normal"
          ? { ...one, rank: { rank: "deprecated", reason: "error" } }
          : { ...one, rank: { rank: "normal", reason: null } },
      );
    case 4:
      return alter("cited anew", (one) => ({
        ...one,
        citations: one.citations.map((citation) => ({ ...citation, source: idOf(pick(webSources)) })),
      }));
    case 5:
      return alter("valued", (one) => ({ ...one, value: otherValue(one.value, country, pick) }));
    case 6:
      return alter("dated", (one) => ({ ...one, period: one.period === null ? pick(days) : null }));
    case 7:
      if (content.kind === "agreement")
        return more("party", pick(["signatory", "ratified-by"]), country, roleOf("signatory"));
      if (content.kind === "exercise-edition")
        return more("guest", "participant", country, roleOf("participant"));
      if (content.kind === "exercise") return more("first", "first-held", dateValue(pick(days)));
      if (content.kind === "theme")
        return more("covers", "covers-field", { type: "term", term: pick(fields) });
      return withClaims("absence added", [...claims, absent(key, n, country)]);
    case 8:
      return content.kind === "agreement"
        ? more("subject", "subject", { type: "term", term: pick(fields) })
        : ["edition added", editionOf(`edition ${n}`, country, pick), `edition ${n}`];
    default:
      return ["country added", entryOf("country", `country ${n}`), `country ${n}`];
  }
}

function otherValue(value: Claim["value"], country: Value, pick: Pick): Claim["value"] {
  if (value?.type === "date") return dateValue(pick(days));
  if (value?.type === "term") return { type: "term", term: pick(fields) };
  if (value?.type === "identifier") return { type: "identifier", code: pick(["PER", "RUR", "BOL"]) };
  return value?.type === "entry" && value.id !== idOf("aurora") ? country : value;
}

const roleOf = (term: string) => ({ qualifiers: { role: { type: "term", term } } });

const editionOf = (key: string, country: Value, pick: Pick) =>
  entryOf("exercise-edition", key, [
    said(key, "of", "of", entryValue(idOf("aurora"))),
    said(key, "held", "held", dateValue(pick(days))),
    said(key, "host", "host", country),
  ]);

function absent(key: string, n: number, country: Value): Claim {
  const claim = said(key, `absent ${n}`, "none-found", country);
  const search = {
    id: idOf(`${key} search ${n}`),
    where: "A catalogue",
    what: "Both names",
    on: "2026-01-01",
  };
  return {
    ...claim,
    citations: [],
    unsourced: null,
    searches: [{ ...search, by: idOf("person reviewer"), note: "Nothing." }],
  };
}
