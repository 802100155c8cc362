import type { SentenceVerdict } from "@convenio/domain/audit/verdicts";
import type { Language } from "@convenio/domain/text/languages";
import { VerdictMark } from "@convenio/ui/verdict-mark";
import { auditsText } from "../../text/audits.ts";
import { text } from "../../text/text.ts";

/** A verdict: its shape and its word. */
export function VerdictWord({ verdict, lang }: { verdict: SentenceVerdict; lang: Language }) {
  return (
    <span className={`verdict-word verdict-${verdict}`}>
      <VerdictMark shape={verdict} /> {text(auditsText, lang)(`verdict.${verdict}`)}
    </span>
  );
}
