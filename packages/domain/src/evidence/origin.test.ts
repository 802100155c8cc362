import { describe, expect, it } from "vitest";
import { originOf } from "./origin.ts";
import { emptySource } from "./source.ts";

const origin = (named: string, publisher: string) =>
  originOf({ ...emptySource, origin: named, csl: { ...emptySource.csl, publisher } });

describe("originOf", () => {
  it.each([
    ["the named group", "US Southern Command", "Diálogo", "us southern command"],
    ["else the publisher", "", "Marina  de Guerra", "marina de guerra"],
    ["else unknown", "", "", ""],
    ["whatever case and spacing", " U.S.  NAVY", "", "u.s. navy"],
  ])("is %s", (_, named, publisher, expected) => {
    expect(origin(named, publisher)).toBe(expected);
  });
});
