import { operatorId } from "@convenio/domain/people/actor";
import { expect, test } from "vitest";
import { peopleText, personFirst, personText } from "./person-text.ts";

const names = { people: { a: "Ana", gone: null, left: null } };

test("a person is said by name, one who deleted the account in words, in each language", () => {
  expect(personText("a", "en", names)).toBe("Ana");
  expect(personText("gone", "en", names)).toBe("a former contributor");
  expect(personText("gone", "es", names)).toBe("una persona que ya no participa");
  expect(personText("gone", "pt", names)).toBe("uma pessoa que não participa mais");
  expect(personText(operatorId, "en", names)).toBe("the operator");
});

test("at the beginning of a sentence the words begin with a capital, a name stays as it is", () => {
  expect(personFirst("gone", "en", names)).toBe("A former contributor");
  expect(personFirst(operatorId, "es", names)).toBe("El responsable");
  expect(personFirst("b", "en", { people: { b: "bell" } })).toBe("bell");
});

test("in a list those who left are said once", () => {
  expect(peopleText(["a", "gone", "left"], "en", names)).toBe("Ana and a former contributor");
});
