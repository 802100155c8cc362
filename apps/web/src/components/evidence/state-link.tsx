import type { EvidenceState } from "@convenio/domain/evidence/states";
import type { Language } from "@convenio/domain/text/languages";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import type { ReactNode } from "react";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";

type Props = { state: EvidenceState; lang: Language; claim: string; of: ReactNode };

/**
 * The state of a claim that another entry makes, as a link to the claim. `of` says which claim it is to those
 * who hear the page.
 */
export function StateLink({ state, lang, claim, of }: Props) {
  return (
    <a className={`state ${state}`} href={`/${lang}/claims/${claim}`}>
      <EvidenceMark shape={state} />
      {text(evidenceText, lang)(`state.${state}`)}
      <span className="vh">: {of}</span>
    </a>
  );
}
