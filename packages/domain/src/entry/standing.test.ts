import { expect, test } from "vitest";
import { sampleClaim } from "../evidence/content-samples.ts";
import { kindOf } from "../kinds/all.ts";
import type { Standing } from "../kinds/kind.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { Claim } from "./content.ts";
import { standingOf } from "./standing.ts";

const today = "2026-03-01";
const party = testId("e", 1);
const other = testId("e", 2);
let made = 0;

function naming(
  predicate: string,
  of: string,
  period: string | null = null,
  more: Partial<Claim> = {},
): Claim {
  made += 1;
  return sampleClaim(made, { predicate, value: { type: "entry", id: of }, period, ...more });
}

function on(predicate: string, edtf: string | "none" | "unknown", more: Partial<Claim> = {}): Claim {
  made += 1;
  const value: Claim["value"] =
    edtf === "none" || edtf === "unknown"
      ? { type: edtf }
      : { type: "date", edtf, extent: "some-point", end: "event" };
  return sampleClaim(made, { predicate, value, ...more });
}

function rule(): Standing {
  const found = kindOf("agreement")?.standing;
  if (found === undefined) throw new Error("agreements say for whom they are in force");
  return found;
}

const stateFor = (claims: Claim[]) => standingOf(claims, rule(), today).find((row) => row.party === party);
const signed = () => naming("signatory", party);
const inForce = () => on("in-force", "1948-12-03");

test.each<[string, Claim[], object]>([
  [
    "bound by signature when nobody's ratification is recorded",
    [signed(), inForce()],
    { state: "in-force", since: "1948-12-03" },
  ],
  [
    "bound by ratification, from the later of both days",
    [signed(), naming("ratified-by", party, "1950-02"), inForce()],
    { state: "in-force", since: "1950-02" },
  ],
  [
    "ratified before it entered into force",
    [naming("ratified-by", party, "1947"), inForce()],
    { state: "in-force", since: "1948-12-03" },
  ],
  [
    "ratified, nobody says when",
    [naming("ratified-by", party), inForce()],
    { state: "in-force", since: null },
  ],
  [
    "left, and nobody recorded that it ratified, as others did",
    [naming("denounced-by", party, "2004"), naming("ratified-by", other, "1950"), inForce()],
    { state: "left", since: null, until: "2004" },
  ],
  [
    "signed after it was in force, where nobody ratified",
    [naming("signatory", party, "1955"), inForce()],
    { state: "in-force", since: "1955" },
  ],
  [
    "signed while others ratified",
    [signed(), naming("ratified-by", other), inForce()],
    { state: "signed", since: null },
  ],
  ["never in force", [signed(), on("in-force", "none")], { state: "never", since: null }],
  ["no date of entry into force", [signed()], { state: "unknown" }],
  ["an unknown date of entry into force", [signed(), on("in-force", "unknown")], { state: "unknown" }],
  ["in force from a day to come", [signed(), on("in-force", "2026-04-01")], { state: "not-yet" }],
  ["in force some time this year", [signed(), on("in-force", "2026")], { state: "unknown" }],
  [
    "left",
    [signed(), inForce(), naming("denounced-by", party, "2004-09")],
    { state: "left", since: "1948-12-03", until: "2004-09" },
  ],
  [
    "left, nobody says when",
    [signed(), inForce(), naming("denounced-by", party)],
    { state: "left", until: null },
  ],
  [
    "ended before it entered into force",
    [signed(), on("in-force", "1950"), on("terminated", "1949")],
    { state: "unknown", since: null, until: null },
  ],
  [
    "left before it entered into force",
    [signed(), on("in-force", "201X"), naming("denounced-by", party, "2000")],
    { state: "unknown", since: null, until: null },
  ],
  [
    "announced that it leaves, nobody says when it is free",
    [
      signed(),
      inForce(),
      naming("denounced-by", party, null, {
        qualifiers: { announced: { type: "date", edtf: "2012-06-05", extent: "some-point", end: "event" } },
      }),
    ],
    { state: "denounced", since: null, until: "2012-06-05" },
  ],
  [
    "leaves on a day to come",
    [signed(), inForce(), naming("denounced-by", party, "2027")],
    { state: "in-force" },
  ],
  [
    "leaves some time this year",
    [signed(), inForce(), naming("denounced-by", party, "2026")],
    { state: "unknown" },
  ],
  [
    "bound anew after it left",
    [naming("ratified-by", party, "2020"), naming("denounced-by", party, "2012"), inForce()],
    { state: "in-force", since: "2020" },
  ],
  [
    "ended for all",
    [signed(), inForce(), on("terminated", "1977-09-19")],
    { state: "ended", until: "1977-09-19" },
  ],
  ["a termination that is none", [signed(), inForce(), on("terminated", "none")], { state: "in-force" }],
  ["another party left", [signed(), inForce(), naming("denounced-by", other, "2004")], { state: "in-force" }],
  [
    "a denunciation that was set aside",
    [
      signed(),
      inForce(),
      naming("denounced-by", party, "2004", { rank: { rank: "deprecated", reason: "an error" } }),
    ],
    { state: "in-force" },
  ],
  [
    "of competing dates the preferred one",
    [
      signed(),
      on("in-force", "none"),
      on("in-force", "1948", { rank: { rank: "preferred", reason: "printed" } }),
    ],
    { state: "in-force", since: "1948" },
  ],
])("%s", (_, claims, expected) => {
  expect(stateFor(claims)).toMatchObject(expected);
});

test("a row names the claims from which it follows, and no others", () => {
  const [mine, theirs, start] = [signed(), naming("signatory", other), inForce()];
  expect(stateFor([mine, theirs, start])?.claims).toEqual([mine.id, start.id]);
});

test("without claims there are no parties", () => {
  expect(standingOf([], rule(), today)).toEqual([]);
});
