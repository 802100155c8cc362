import { expect, test } from "vitest";
import { sampleClaim } from "../evidence/content-samples.ts";
import type { Claim } from "./content.ts";
import { listedOf } from "./listed.ts";
import { whenOf } from "./when.ts";

let made = 0;
const claim = (predicate: string, value: Claim["value"], rank: Claim["rank"]["rank"] = "normal") =>
  sampleClaim(++made, { predicate, value, rank: { rank, reason: null } });
const on = (predicate: string, edtf: string, rank?: Claim["rank"]["rank"]) =>
  claim(predicate, { type: "date", edtf, extent: "some-point", end: "event" }, rank);

test.each<[string, string, Claim[], string | null]>([
  ["an edition: when it was held", "exercise-edition", [on("held", "2025-09")], "2025-09"],
  [
    "the preferred of two dates",
    "exercise",
    [on("first-held", "1959"), on("first-held", "1960", "preferred")],
    "1960",
  ],
  ["a date that was set aside", "exercise", [on("first-held", "1959", "deprecated")], null],
  ["beginning and end", "partnership", [on("began", "2008~"), on("ended", "2021-07")], "2008~/2021-07"],
  [
    "ends that are ranges themselves",
    "agreement",
    [on("signed", "1947-08/1947-09"), on("terminated", "1970/1975")],
    "1947-08/1975",
  ],
  ["no end stated", "agreement", [on("signed", "1947-09-02")], "1947-09-02"],
  ["known to have no end", "partnership", [on("began", "1942"), claim("ended", { type: "none" })], "1942/.."],
  [
    "an end that nobody knows",
    "partnership",
    [on("began", "1942"), claim("ended", { type: "unknown" })],
    "1942",
  ],
  ["an end only", "organization", [on("ended", "2019")], "/2019"],
  ["an end before its beginning", "organization", [on("founded", "2008"), on("ended", "2001")], "2008"],
  ["no date that can be read", "exercise", [on("first-held", "soon")], null],
  ["a kind without dates of its own", "country", [on("began", "1821")], null],
])("%s", (_, kind, claims, when) => {
  expect(whenOf({ kind, claims })).toBe(when);
});

test("the list of its whole shows of a part what its kind lists, but for when it was", () => {
  const host: Claim["value"] = { type: "entry", id: "e1" };
  const claims = [
    on("held", "2024"),
    claim("number", { type: "identifier", code: "60" }),
    claim("number", { type: "identifier", code: "LX" }, "preferred"),
    claim("host", host),
    claim("host", { type: "entry", id: "e2" }),
    claim("host", { type: "entry", id: "e3" }, "deprecated"),
    claim("location", { type: "unknown" }),
    claim("participant", host),
  ];
  expect(listedOf({ kind: "exercise-edition", claims })).toEqual([
    { predicate: "number", values: [{ type: "identifier", code: "LX" }] },
    { predicate: "host", values: [host, { type: "entry", id: "e2" }] },
  ]);
  expect(listedOf({ kind: "country", claims })).toEqual([]);
});
