"use client";

import type { Citation } from "@convenio/domain/evidence/citation";
import { passageText } from "./claim-text.ts";
import type { DraftPassage } from "./draft-citations.ts";
import { useEditor } from "./editor-tools.tsx";

type Props = { passages: readonly DraftPassage[]; onPick: (passage: Citation) => void };

/** The passages entered last, each one click away. */
export function PassagePicks({ passages, onPick }: Props) {
  const { lang, names } = useEditor();
  return (
    <ul className="picks">
      {passages.slice(0, 5).map(({ key, citation }) => (
        <li key={key}>
          <button type="button" title={citation.quote?.text} onClick={() => onPick(citation)}>
            {passageText(citation, lang, names)}{" "}
            {citation.quote?.text && (
              <span className="note" aria-hidden="true" lang={citation.quote.lang || undefined}>
                “{citation.quote.text}”
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
