import { expect, test } from "vitest";
import { rankReason } from "./rank-reason.ts";

const rank = { rank: "preferred", reason: "It is printed.", reasonIn: { es: "Está impreso." } } as const;

test("a reason is read in the reader's language where it is said in it, else in its own", () => {
  expect(rankReason(rank, "es", "en")).toEqual({ reason: "Está impreso.", of: "es" });
  expect(rankReason(rank, "pt", "en")).toEqual({ reason: "It is printed.", of: "en" });
  expect(rankReason({ rank: "normal", reason: null }, "en", "en")).toBeNull();
});
