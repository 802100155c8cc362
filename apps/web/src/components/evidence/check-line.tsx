import type { Check } from "@convenio/domain/evidence/check";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";
import { personFirst } from "../entry/person-text.ts";
import { bold } from "../site/bold.tsx";
import { dayOf } from "./evidence-summary.tsx";

type Props = { check: Check; lang: Language; names: Pick<Names, "people"> };

/** Who opened the source when, and what they found. */
export function CheckLine({ check, lang, names }: Props) {
  const t = text(evidenceText, lang);
  return (
    <>
      {t.rich("checkedBy", {
        person: personFirst(check.by, lang, names),
        date: dayOf(check.at, lang),
        result: t(`result.${check.result}`),
        ...bold,
      })}
      {check.reason && ` (${check.reason})`}
    </>
  );
}
