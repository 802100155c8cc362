import { id } from "@convenio/domain/entry/id";
import { describe, expect, test } from "vitest";
import { newId } from "./new-id.ts";

describe("a new id", () => {
  test("is one that the record accepts", () => {
    for (let round = 0; round < 200; round++) expect(id.safeParse(newId()).success).toBe(true);
  });

  test("sorts by the time at which it was made", () => {
    const early = newId(1_764_000_000_000);
    const late = newId(1_764_000_000_001);
    expect(early < late).toBe(true);
  });

  test("begins with the milliseconds", () => {
    expect(newId(0x0199_1234_5678, new Uint8Array(10)).startsWith("01991234-5678-7000-8000-")).toBe(true);
  });
});
