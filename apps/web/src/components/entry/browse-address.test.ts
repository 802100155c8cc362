import { describe, expect, it } from "vitest";
import { browseAddress, browseIn, leftOut } from "./browse-address.ts";

describe("the address of the list of entries", () => {
  it("is read and written alike", () => {
    const browse = browseIn({ q: " ejercicio unitas ", kind: "exercise", evidence: "disputed", page: "2" });
    expect(browseAddress(browse, { page: browse.page })).toBe(
      "/entries?q=ejercicio+unitas&kind=exercise&evidence=disputed&page=2",
    );
  });

  it("holds every filter, in one order", () => {
    const query = {
      ...{ to: "2009", from: "1999", outcome: "mixed", status: "active", challenge: "corruption" },
      ...{ driver: "border-security", field: "training", partner: "china", country: "peru", actor: "unasur" },
      ...{ kind: "partnership", q: "base", origin: "ai", evidence: "checked", sort: "latest" },
    };
    expect(browseAddress(browseIn(query))).toBe(
      "/entries?q=base&kind=partnership&actor=unasur&country=peru&partner=china&field=training&driver=border-security&challenge=corruption&status=active&outcome=mixed&from=1999&to=2009&evidence=checked&origin=ai&sort=latest",
    );
  });

  it("goes back to page 1 when a filter changes", () => {
    expect(browseAddress(browseIn({ q: "unitas", page: "3" }), { country: "chile" })).toBe(
      "/entries?q=unitas&country=chile",
    );
  });

  it.each([
    ["an evidence state that does not exist", { evidence: "proven" }],
    ["a kind that does not exist", { kind: "treaty" }],
    ["a term that the vocabulary does not hold", { field: "astronomy", driver: "__proto__" }],
    ["a year that is none", { from: "soon", to: "-5" }],
    ["an order that does not exist", { sort: "random" }],
    ["years that end before they begin", { from: "2000", to: "1990" }],
    ["a page that cannot be", { page: "-1" }],
  ])("ignores %s", (_, query) => {
    expect(browseAddress(browseIn(query))).toBe("/entries");
  });

  it("says what it ignores of filters and order, and nothing of what it takes", () => {
    const query = {
      ...{ kind: "zzz", field: "astronomy", from: "99999", to: "1990", evidence: "nope", origin: "no" },
      ...{ sort: "zzz", country: "atlantis", status: " ", q: "unitas", colour: "red" },
    };
    expect(leftOut(query)).toEqual([
      { name: "kind", value: "zzz", why: "unknown" },
      { name: "field", value: "astronomy", why: "unknown" },
      { name: "from", value: "99999", why: "unknown" },
      { name: "evidence", value: "nope", why: "unknown" },
      { name: "origin", value: "no", why: "unknown" },
      { name: "sort", value: "zzz", why: "unknown" },
    ]);
    expect(leftOut({ from: "2000", to: "1990", kind: "exercise" })).toEqual([
      { name: "period", from: "2000", to: "1990" },
    ]);
    expect(leftOut({ from: "1990", to: "1990" })).toEqual([]);
  });

  it("says which values stand beside the one that it takes", () => {
    expect(leftOut({ country: ["peru", "chile", "peru", ""], kind: ["exercise", "exercise"] })).toEqual([
      { name: "country", value: "chile", why: "second" },
    ]);
  });
});
