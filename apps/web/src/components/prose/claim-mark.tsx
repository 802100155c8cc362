import type { EvidenceState } from "@convenio/domain/evidence/states";
import type { Language } from "@convenio/domain/text/languages";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import { evidenceText } from "../../text/evidence.ts";
import { proseText } from "../../text/prose.ts";
import { text } from "../../text/text.ts";

type Props = {
  claim: string;
  /** Its number in the text, from 1. */
  number: number;
  state: EvidenceState;
  lang: Language;
  /** Set when the text around it is in another language than the page. */
  spoken?: Language;
};

/** A superior figure after marked words: leads to the claim on the page and shows, in shape and words, how well it is known. */
export function ClaimMark({ claim, number, state, lang, spoken }: Props) {
  const t = text(proseText, lang);
  const word = text(evidenceText, lang)(`state.${state}`).toLocaleLowerCase(lang);
  return (
    <sup className={`cm ${state}`} lang={spoken}>
      <a href={`#claim-${claim}`} aria-label={t("mark", { number, state: word })} title={word}>
        {number}
        <EvidenceMark shape={state} />
      </a>
    </sup>
  );
}
