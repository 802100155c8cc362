"use client";

import type { ProposalPage } from "@convenio/domain/reading/proposal-page";
import type { Refusal } from "@convenio/domain/refusal";
import type { Language } from "@convenio/domain/text/languages";
import { useState } from "react";
import { refusalOf } from "../../client/refusal-of.ts";
import { useTRPCClient } from "../../client/trpc.ts";
import { editorText } from "../../text/editor.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { text } from "../../text/text.ts";

type Props = { page: ProposalPage; why: Refusal; lang: Language };

/** Stands in place of the editor when the proposal has ended: why, and how to go on from it. */
export function ClosedDraft({ page, why, lang }: Props) {
  const t = text(editorText, lang);
  const client = useTRPCClient();
  const [failed, setFailed] = useState<string | null>(null);

  async function copy() {
    try {
      const { id } = await client.proposals.copy.mutate({ id: page.id });
      window.location.assign(`/${lang}/proposals/${id}`);
    } catch (error) {
      const refusal = refusalOf(error);
      setFailed(refusal ? refusalSentence(refusal, lang) : t("goneWrong"));
    }
  }

  return (
    <>
      <h1>{t("closed")}</h1>
      <p>{refusalSentence(why, lang)}</p>
      <p className="actions">
        {page.actions.copy === null && (
          <button type="button" className="btn primary" onClick={copy}>
            {t("copy")}
          </button>
        )}
        <a className="btn" href={`/${lang}/contribute`}>
          {t("toMine")}
        </a>
      </p>
      <p role="alert" className="error">
        {failed}
      </p>
    </>
  );
}
