import { expect, it } from "vitest";
import { searchIn } from "./search-in.ts";

const made = {
  id: "f",
  where: "UN Treaty Series",
  what: "Rio Treaty",
  on: "2026-11-20",
  by: "b",
  note: "Nothing.",
};
const es = { where: "Serie de tratados de la ONU", what: "Tratado de Río", note: "Nada." };

it("says a search in the reader's language, else as it was logged, with the language of its words", () => {
  const search = { ...made, saidIn: { es } };
  expect(searchIn(search, "es", "en")).toEqual({ words: es, of: "es" });
  const asLogged = { where: made.where, what: made.what, note: made.note };
  expect(searchIn(search, "pt", "en")).toEqual({ words: asLogged, of: "en" });
  expect(searchIn(made, "es", undefined)).toEqual({ words: asLogged, of: undefined });
});
