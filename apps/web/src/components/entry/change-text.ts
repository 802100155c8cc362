import type { Claim } from "@convenio/domain/entry/content";
import type { QualifierValue } from "@convenio/domain/entry/value";
import type { Predicate } from "@convenio/domain/kinds/kind";
import type { Language } from "@convenio/domain/text/languages";
import { qualifierText } from "./value-text.ts";

/** Ids of the qualifiers that `changeText` words. */
export function changeQualifiers(predicate: Predicate | null): string[] {
  return Object.values(predicate?.change ?? {});
}

/** A measure before and after, where the predicate has both: "35 per cent (1999) → 12 per cent (2005)"; else null. */
export function changeText(
  { qualifiers }: Pick<Claim, "qualifiers">,
  predicate: Predicate | null,
  lang: Language,
): string | null {
  const pair = predicate?.change;
  if (pair === undefined) return null;
  const said = (value: QualifierValue | undefined) =>
    value === undefined ? "" : qualifierText(value, null, lang, { entries: {} });
  const measured = (measure: string, date: string) => {
    const on = said(qualifiers[date]);
    return said(qualifiers[measure]) + (on === "" ? "" : ` (${on})`);
  };
  const [before, after] = [measured(pair.before, pair.beforeDate), measured(pair.after, pair.afterDate)];
  return before === "" || after === "" ? null : `${before} → ${after}`;
}
