import { expect, test } from "vitest";
import { comparedAddress, comparedIn } from "./compared.ts";

test("the address names partners in order, each once, and what exists to narrow by", () => {
  const compared = comparedIn({
    partner: ["china", "russia", "china", ""],
    field: "training",
    kind: "agreement",
  });
  expect(compared).toEqual({ partners: ["china", "russia"], field: "training", kind: "agreement" });
  expect(comparedAddress(compared)).toBe(
    "/partners?partner=china&partner=russia&field=training&kind=agreement",
  );
});

test("what the record does not know narrows nothing", () => {
  const compared = comparedIn({ partner: "x".repeat(200), field: "sorcery", kind: "spell" });
  expect(compared).toEqual({ partners: [], field: "", kind: "" });
  expect(comparedAddress(compared)).toBe("/partners");
});
