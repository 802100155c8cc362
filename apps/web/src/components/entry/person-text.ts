import { operatorId } from "@convenio/domain/people/actor";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { peopleText as words } from "../../text/people.ts";
import { text } from "../../text/text.ts";
import { listText } from "./value-text.ts";

type Who = Pick<Names, "people">;

/** The display name of a person; the operator, and whoever deleted their account, in words within a sentence. */
export function personText(id: string, lang: Language, { people }: Who): string {
  const t = text(words, lang);
  return id === operatorId ? t("operator") : (people[id] ?? t("former"));
}

/** As `personText`, where it begins a sentence. */
export function personFirst(id: string, lang: Language, names: Who): string {
  const said = personText(id, lang, names);
  return names.people[id] ? said : said.charAt(0).toLocaleUpperCase(lang) + said.slice(1);
}

/** Several people in a list: "Ana, Bea and a former contributor"; those who left are said once, however many they are. */
export function peopleText(ids: readonly string[], lang: Language, names: Who): string {
  return listText([...new Set(ids.map((id) => personText(id, lang, names)))], lang);
}
