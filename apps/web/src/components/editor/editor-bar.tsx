"use client";

import type { Draft } from "@convenio/domain/proposal/draft";
import type { Refusal } from "@convenio/domain/refusal";
import { useRef, useState } from "react";
import { refusalOf } from "../../client/refusal-of.ts";
import { useTRPCClient } from "../../client/trpc.ts";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { conflictHeading } from "./draft-conflict.tsx";
import type { DraftPage } from "./draft-page.ts";
import { useEditor } from "./editor-tools.tsx";
import type { Mark } from "./problem-fields.ts";
import type { Refused } from "./problem-summary.tsx";
import { SaveLine } from "./save-line.tsx";
import type { DraftSaving } from "./use-draft-saving.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

type Props = {
  page: DraftPage;
  draft: Draft;
  /** How many operations submitting would send. */
  changes: number;
  saving: DraftSaving;
  /** The version of the terms that the author has accepted here; null: nothing was asked, or nothing accepted. */
  terms: string | null;
  /** The first field that the last save could not read. */
  unread: Mark | null;
  onRefused: (refused: Refused | null) => void;
};

/** Always in sight: whether the text is saved, and what ends the editing. */
export function EditorBar({ page, draft, changes, saving, terms, unread, onRefused }: Props) {
  const { lang, focus } = useEditor();
  const t = text(editorText, lang);
  const client = useTRPCClient();
  const [submitting, setSubmitting] = useState(false);
  const [asking, setAsking] = useState(false);
  const attempts = useRef(0);

  function refuse(refusal: Refusal | null) {
    attempts.current += 1;
    const problems =
      refusal?.code === "content-invalid" || refusal?.code === "mark-without-claim" ? refusal.problems : [];
    onRefused({ refusal, problems, draft, at: attempts.current });
  }

  /** Saves because somebody pressed a button: when a newer version is in the way, they are led to it. */
  async function saveNow(): Promise<boolean> {
    const done = (await saving.queue()?.flush()) ?? false;
    if (!done) focus(conflictHeading);
    return done;
  }

  async function submit() {
    if (submitting) return;
    setSubmitting(true);
    onRefused(null);
    try {
      const queue = saving.queue();
      // What is not saved cannot be submitted; the bar says why it was not.
      if (!queue || !(await saveNow())) return;
      await client.proposals.submit.mutate({ id: page.id, version: queue.version(), terms });
      window.location.assign(`/${lang}/proposals/${page.id}`);
    } catch (error) {
      refuse(refusalOf(error));
    } finally {
      setSubmitting(false);
    }
  }

  return (
    <div className="decide ed-bar">
      <div className="wrap">
        <SaveLine state={saving.state} unread={unread} draft={draft} onRetry={() => void saveNow()}>
          <a href="#preview-heading">{t("changes", { count: changes })}</a>
        </SaveLine>
        <div className="actions">
          {page.actions.withdraw === null && (
            <button type="button" className="btn" onClick={() => setAsking(true)}>
              {t("withdraw")}
            </button>
          )}
          <button type="button" className="btn primary" aria-disabled={submitting} onClick={submit}>
            {submitting ? t("submitting") : t("submit")}
          </button>
        </div>
      </div>
      {asking && (
        <WithdrawDialog
          proposal={page.id}
          onClose={() => setAsking(false)}
          onRefused={(refusal) => {
            setAsking(false);
            refuse(refusal);
          }}
        />
      )}
    </div>
  );
}
