import { operatorId } from "@convenio/domain/people/actor";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { evidenceText } from "../../text/evidence.ts";
import { historyText } from "../../text/history.ts";
import { text } from "../../text/text.ts";
import { listText } from "./value-text.ts";

/** Display names of people, joined; the operator and closed accounts in words. */
export function peopleText(ids: readonly string[], lang: Language, names: Pick<Names, "people">): string {
  return listText(
    ids.map((id) =>
      id === operatorId
        ? text(historyText, lang)("operator")
        : (names.people[id] ?? text(evidenceText, lang)("person")),
    ),
    lang,
  );
}
