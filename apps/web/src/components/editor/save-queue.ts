import type { Draft } from "@convenio/domain/proposal/draft";
import type { Refusal } from "@convenio/domain/refusal";

/** Why a save did not happen. `stale` carries what somebody saved meanwhile. */
export type SaveFailure =
  | { code: "stale"; version: number; savedAt: string; draft: Draft }
  | { code: "signed-out" }
  | { code: "unreachable" }
  | { code: "refused"; refusal: Refusal };

export type SaveAnswer = { ok: true; version: number; savedAt: string } | { ok: false; failure: SaveFailure };

/** What the bar says of saving. `savedAt`: ISO instant of the last save that succeeded. */
export type SaveState = {
  status: "saved" | "waiting" | "saving" | "failed";
  savedAt: string;
  failure: SaveFailure | null;
};

export type SaveQueue = {
  /** Tells the newest text; it is sent after a pause. */
  edit(draft: Draft): void;
  /** Sends what is unsaved now. True when everything told so far is saved. */
  flush(): Promise<boolean>;
  /** Goes on from another version: the next save replaces it. */
  rebase(version: number, saved: Draft | null): void;
  version(): number;
  isDirty(): boolean;
  stop(): void;
};

/**
 * Saves one draft, one request at a time: each names the version that the one before it made, so that a tab
 * never conflicts with itself. After a failure it waits for the next edit, flush or rebase; a stale save
 * waits for `rebase`, since the author has to choose.
 */
export function createSaveQueue(options: {
  draft: Draft;
  version: number;
  savedAt: string;
  send: (version: number, draft: Draft) => Promise<SaveAnswer>;
  onState: (state: SaveState) => void;
  /** Milliseconds after the last edit. */
  delay?: number;
}): SaveQueue {
  let { version, savedAt, draft: latest } = options;
  let saved: Draft | null = latest;
  let failure: SaveFailure | null = null;
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isDirty = () => latest !== saved;
  const report = (status: SaveState["status"]) => options.onState({ status, savedAt, failure });

  async function run(): Promise<boolean> {
    while (isDirty()) {
      const sent = latest;
      report("saving");
      const answer = await options.send(version, sent);
      if (!answer.ok) {
        failure = answer.failure;
        report("failed");
        return false;
      }
      ({ version, savedAt } = answer);
      saved = sent;
      failure = null;
    }
    report("saved");
    return true;
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (running) return running.then((done) => (done && isDirty() ? flush() : done));
    if (failure?.code === "stale") return Promise.resolve(false);
    if (!isDirty()) return Promise.resolve(true);
    running = run().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    edit(draft) {
      if (draft === latest) return;
      latest = draft;
      clearTimeout(timer);
      if (failure?.code === "stale") return;
      if (!running) report(failure ? "failed" : "waiting");
      timer = setTimeout(flush, options.delay ?? 1200);
    },
    flush,
    rebase(next, savedDraft) {
      version = next;
      saved = savedDraft;
      failure = null;
      if (savedDraft) latest = savedDraft;
      report(isDirty() ? "waiting" : "saved");
    },
    version: () => version,
    isDirty,
    stop: () => clearTimeout(timer),
  };
}
