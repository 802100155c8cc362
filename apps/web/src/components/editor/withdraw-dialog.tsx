"use client";

import type { Refusal } from "@convenio/domain/refusal";
import { useEffect, useRef } from "react";
import { refusalOf } from "../../client/refusal-of.ts";
import { useTRPCClient } from "../../client/trpc.ts";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "./editor-tools.tsx";

type Props = { proposal: string; onClose: () => void; onRefused: (refusal: Refusal | null) => void };

/** Asks once before a proposal ends. */
export function WithdrawDialog({ proposal, onClose, onRefused }: Props) {
  const { lang } = useEditor();
  const t = text(editorText, lang);
  const client = useTRPCClient();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  async function withdraw() {
    try {
      await client.proposals.withdraw.mutate({ id: proposal });
      window.location.assign(`/${lang}/contribute`);
    } catch (error) {
      onRefused(refusalOf(error));
    }
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="withdraw-heading"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="withdraw-heading">{t("withdraw")}</h2>
      <p>{t("withdrawAsk")}</p>
      <p className="actions">
        <button type="button" className="btn danger" onClick={withdraw}>
          {t("withdraw")}
        </button>
        <button type="button" className="btn quiet" onClick={onClose}>
          {t("withdrawKeep")}
        </button>
      </p>
    </dialog>
  );
}
