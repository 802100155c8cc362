"use client";

import type { RouterInputs } from "@convenio/api/router";
import type { Language } from "@convenio/domain/text/languages";
import { type ReactNode, useState } from "react";
import { refusalOf } from "../../client/refusal-of.ts";
import { useTRPCClient } from "../../client/trpc.ts";
import { contributeText } from "../../text/contribute.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { text } from "../../text/text.ts";

type About = RouterInputs["proposals"]["open"]["about"];
type Props = { about: About; lang: Language; primary?: boolean; children: ReactNode };

/** Begins a draft and goes to it. Nothing is made before the button is pressed. */
export function OpenProposal({ about, lang, primary = false, children }: Props) {
  const t = text(contributeText, lang);
  const client = useTRPCClient();
  const [starting, setStarting] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);

  async function start() {
    if (starting) return;
    setStarting(true);
    setFailed(null);
    try {
      const { id } = await client.proposals.open.mutate({ about });
      window.location.assign(`/${lang}/proposals/${id}`);
    } catch (error) {
      const refusal = refusalOf(error);
      setFailed(refusal ? refusalSentence(refusal, lang) : t("failed"));
      setStarting(false);
    }
  }

  return (
    <>
      <button
        type="button"
        className={primary ? "btn primary" : "btn"}
        aria-disabled={starting}
        onClick={start}
      >
        {starting ? t("starting") : children}
      </button>
      <span role="alert" className="error">
        {failed}
      </span>
    </>
  );
}
