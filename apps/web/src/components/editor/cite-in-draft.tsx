"use client";

import { emptyCitation } from "@convenio/domain/evidence/citation";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { Draft } from "@convenio/domain/proposal/draft";
import { useState } from "react";
import { citingText } from "../../text/citing.ts";
import { text } from "../../text/text.ts";
import { CitationDialog } from "./citation-dialog.tsx";
import { claimText } from "./claim-text.ts";
import { type CitationTarget, useEditor } from "./editor-tools.tsx";
import { newId } from "./new-id.ts";
import { fieldId } from "./problem-fields.ts";
import { useProblemAt } from "./problems-context.tsx";

type Props = { target: CitationTarget; onClose: () => void };

/**
 * The dialog over a claim of the draft. What is typed goes into the draft at once, so that it is saved like
 * everything else; "Cancel" puts the draft back as it was.
 */
export function CiteInDraft({ target: { subject, claim, citation: asked }, onClose }: Props) {
  const { lang, names, dispatch, draft, focus } = useEditor();
  const t = text(citingText, lang);
  const [before] = useState<Draft>(draft);
  const [id] = useState(() => asked ?? newId());
  const [fresh, setFresh] = useState(() => emptyCitation(id));
  const content = draft().subjects.find((one) => one.id === subject)?.content;
  const here = content?.type === "entry" ? content : null;
  const now = here?.claims.find((one) => one.id === claim.id);
  const citation = now?.citations.find((one) => one.id === id) ?? fresh;
  const problem = useProblemAt(subject, `citation:${id}`, true);
  const predicate = here && predicateOf(here.kind, claim.predicate);

  function close(control: string) {
    onClose();
    focus(fieldId(subject, control));
  }

  return (
    <CitationDialog
      heading={t("citing", { claim: predicate ? claimText(now ?? claim, predicate, lang, names) : "" })}
      citation={citation}
      problem={problem}
      onChange={(changed) => {
        setFresh(changed);
        dispatch({ type: "citation", subject, claim: claim.id, citation: changed });
      }}
      onDone={() =>
        close(now?.citations.some((one) => one.id === id) ? `citation:${id}` : `claim:${claim.id}/cite`)
      }
      onCancel={() => {
        dispatch({ type: "load", draft: before });
        close(asked ? `citation:${asked}` : `claim:${claim.id}/cite`);
      }}
    />
  );
}
