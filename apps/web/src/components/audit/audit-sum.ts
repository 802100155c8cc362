import type { Totals } from "@convenio/domain/audit/totals";
import type { Language } from "@convenio/domain/text/languages";
import { auditsText } from "../../text/audits.ts";
import { text } from "../../text/text.ts";

/** The result in one sentence: "55 statements: 22 hold, 16 partly, 7 are contradicted." Verdicts that none has are left out. */
export function auditSum({ sentences, verdicts }: Totals, lang: Language): string {
  const t = text(auditsText, lang);
  const found = verdicts.filter(({ count }) => count > 0);
  const parts = found.map(({ verdict, count }) => t(`sum.${verdict}`, { count }));
  const all = t("statements", { count: sentences });
  return parts.length === 0 ? `${all}.` : `${all}: ${parts.join(", ")}.`;
}
