import type { Claim, EntryContent } from "@convenio/domain/entry/content";
import type { Value } from "@convenio/domain/entry/value";
import type { SubjectContent } from "@convenio/domain/proposal/draft";
import { citationOf, claimOf, dateValue, entryOf, entryValue, idOf, sourceOf } from "./sample-content.ts";
import type { Stage } from "./stage.ts";

/** Sources of the web, by key. */
export const webSources = ["gazette", "yearbook", "news"] as const;
const countries = {
  peru: "PER",
  brazil: "BRA",
  chile: "CHL",
  ruritania: "RUR",
  graustark: "GRK",
} as const;
type Country = keyof typeof countries;
export const countryKeys: Country[] = ["peru", "brazil", "chile", "ruritania", "graustark"];

/** A claim of the web, cited once; its key is unique in its entry. */
export function said(
  entry: string,
  key: string,
  predicate: string,
  value: Value,
  change: Partial<Claim> & { source?: (typeof webSources)[number] } = {},
): Claim {
  const { source = "gazette", ...rest } = change;
  const name = `${entry} ${key}`;
  return claimOf(name, predicate, value, [citationOf(`${name} cited`, idOf(source))], rest);
}

const term = (of: string) => ({ type: "term" as const, term: of });
const role = (of: string) => ({ qualifiers: { role: term(of) } });

const country = (key: Country) =>
  entryOf("country", key, [
    said(key, "code", "iso-3166-1-alpha-3", { type: "identifier", code: countries[key] }),
  ]);

const edition = (key: string, held: string, host: Country, participants: Country[]) =>
  entryOf("exercise-edition", key, [
    said(key, "of", "of", entryValue(idOf("aurora"))),
    said(key, "held", "held", dateValue(held)),
    said(key, "host", "host", entryValue(idOf(host))),
    ...participants.map((one) =>
      said(key, one, "participant", entryValue(idOf(one)), { source: "news", ...role("participant") }),
    ),
  ]);

const treaty = (key: string, parties: Country[], field: string) =>
  entryOf("agreement", key, [
    ...parties.map((one) => said(key, one, "signatory", entryValue(idOf(one)), role("signatory"))),
    said(key, "signed", "signed", dateValue("1990")),
    said(key, "in-force", "in-force", dateValue("1991")),
    said(key, "subject", "subject", term(field), { source: "yearbook" }),
  ]);

/** Countries of the region and others, two treaties, an exercise with editions, and a theme that gathers a field. */
export const webEntries: Readonly<Record<string, EntryContent>> = {
  ...Object.fromEntries(countryKeys.map((key) => [key, country(key)])),
  aurora: entryOf("exercise", "aurora", [
    said("aurora", "organizer", "organizer", entryValue(idOf("ruritania"))),
    said("aurora", "first", "first-held", dateValue("1959")),
    said("aurora", "focus", "focus", term("maritime-security")),
  ]),
  "aurora i": edition("aurora i", "2001", "peru", ["brazil"]),
  "aurora ii": edition("aurora ii", "2002", "brazil", ["peru", "ruritania"]),
  "treaty of lima": treaty("treaty of lima", ["peru", "ruritania"], "maritime-security"),
  "treaty of zenda": treaty("treaty of zenda", ["brazil", "ruritania"], "training"),
  seas: entryOf("theme", "seas", [said("seas", "covers", "covers-field", term("maritime-security"))]),
};

/** Publishes contents as the operator does it: also a change of what only the operator has published. */
export async function load(stage: Stage, contents: Readonly<Record<string, SubjectContent>>): Promise<void> {
  const subjects = Object.entries(contents).map(([key, content]) => ({ id: idOf(key), content }));
  await stage.as("operator").proposals.load({ rationale: "The invented record of the tests.", subjects });
}

/** Publishes the web. */
export async function loadWeb(stage: Stage): Promise<void> {
  await load(stage, Object.fromEntries(webSources.map((key) => [key, sourceOf(key, { origin: key })])));
  const keys = Object.keys(webEntries);
  const of = (wanted: readonly string[]) =>
    Object.fromEntries(Object.entries(webEntries).filter(([key]) => wanted.includes(key)));
  await load(stage, of(countryKeys));
  await load(
    stage,
    of(keys.filter((key) => !countryKeys.some((one) => one === key) && !key.startsWith("aurora i"))),
  );
  await load(stage, of(keys.filter((key) => key.startsWith("aurora i"))));
}
