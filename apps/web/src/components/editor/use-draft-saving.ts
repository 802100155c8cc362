"use client";

import type { Draft } from "@convenio/domain/proposal/draft";
import { useEffect, useRef, useState } from "react";
import { dropBackup, keepBackup, readBackup } from "./draft-backup.ts";
import { newId } from "./new-id.ts";
import { retryPause } from "./retry-pause.ts";
import { createSaveQueue, type SaveQueue, type SaveState } from "./save-queue.ts";
import { useSave } from "./use-editor-api.ts";

type Start = { version: number; savedAt: string; draft: Draft };

export type DraftSaving = {
  state: SaveState;
  /** Null before the first effect: the server renders no queue. */
  queue: () => SaveQueue | null;
  /** Whether text that this browser had kept was put back at the start. */
  recovered: boolean;
};

/**
 * Saves the draft after each pause, keeps unsaved text in this browser, tries again when the connection, the
 * window or the session comes back, and asks before the tab is closed on unsaved text.
 */
export function useDraftSaving(
  proposal: string,
  start: Start,
  draft: Draft,
  restore: (draft: Draft) => void,
): DraftSaving {
  const send = useSave(proposal);
  const [state, setState] = useState<SaveState>({ status: "saved", savedAt: start.savedAt, failure: null });
  const [recovered, setRecovered] = useState(false);
  const queue = useRef<SaveQueue | null>(null);
  const tab = useRef("");
  const first = useRef({ start, restore });

  useEffect(() => {
    const { start: begun, restore: putBack } = first.current;
    tab.current ||= newId();
    const saving = createSaveQueue({ ...begun, send, onState: setState });
    queue.current = saving;
    const kept = readBackup(localStorage, proposal);
    if (kept && JSON.stringify(kept.draft) !== JSON.stringify(begun.draft)) {
      // Based on an older version, its save is refused as stale, and the author sees both.
      saving.rebase(kept.version, null);
      saving.edit(kept.draft);
      putBack(kept.draft);
      setRecovered(true);
    }
    dropBackup(localStorage, proposal, null);

    const again = () => saving.isDirty() && void saving.flush();
    const seen = () => document.visibilityState === "visible" && again();
    const left = () => document.visibilityState === "hidden" && again();
    const leaving = (event: BeforeUnloadEvent) => saving.isDirty() && event.preventDefault();
    addEventListener("online", again);
    addEventListener("focus", again);
    document.addEventListener("visibilitychange", seen);
    document.addEventListener("visibilitychange", left);
    addEventListener("beforeunload", leaving);
    return () => {
      saving.stop();
      removeEventListener("online", again);
      removeEventListener("focus", again);
      document.removeEventListener("visibilitychange", seen);
      document.removeEventListener("visibilitychange", left);
      removeEventListener("beforeunload", leaving);
    };
  }, [proposal, send]);

  useEffect(() => {
    const saving = queue.current;
    if (!saving) return;
    saving.edit(draft);
    if (saving.isDirty()) {
      keepBackup(localStorage, proposal, { version: saving.version(), tab: tab.current, draft });
    }
  }, [draft, proposal]);

  useEffect(() => {
    if (state.status === "saved" && tab.current) dropBackup(localStorage, proposal, tab.current);
  }, [state, proposal]);

  useEffect(() => {
    const pause = retryPause(state.failure);
    if (pause === null) return;
    const timer = setInterval(() => void queue.current?.flush(), pause);
    return () => clearInterval(timer);
  }, [state.failure]);

  return { state, queue: () => queue.current, recovered };
}
