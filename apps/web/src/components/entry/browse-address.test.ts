import { describe, expect, it } from "vitest";
import { browseAddress, browseIn } from "./browse-address.ts";

describe("the address of the list of entries", () => {
  it("is read and written alike", () => {
    const browse = browseIn({ q: " ejercicio unitas ", kind: "exercise", evidence: "disputed", page: "2" });
    expect(browseAddress(browse, { page: browse.page })).toBe(
      "/entries?q=ejercicio+unitas&kind=exercise&evidence=disputed&page=2",
    );
  });

  it("goes back to page 1 when a filter changes", () => {
    expect(browseAddress(browseIn({ q: "unitas", page: "3" }), { country: "chile" })).toBe(
      "/entries?q=unitas&country=chile",
    );
  });

  it.each([
    ["an evidence state that does not exist", { evidence: "proven" }],
    ["an order that does not exist", { sort: "random" }],
    ["a page that cannot be", { page: "-1" }],
  ])("ignores %s", (_, query) => {
    expect(browseAddress(browseIn(query))).toBe("/entries");
  });
});
