import { AsyncResource } from "node:async_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { inTime } from "@convenio/db/in-time";
import { type Purge, waitingTags } from "./waiting-tags.ts";

/** Tells the CDN in front what to forget. */
export type Purging = {
  /** Asks for it without waiting. */
  purge(tags: readonly string[]): void;
  /** Tries what waits once more, for at most a second. */
  stop(): Promise<void>;
};

type Options = {
  /** Where requests to forget are sent. */
  readonly url: string;
  /** Sent as `Authorization: Bearer`. */
  readonly token?: string | undefined;
  readonly warn: (line: string) => void;
  /** How each request ended. */
  readonly onPurged?: (outcome: "done" | "failed") => void;
  /** Milliseconds for an answer, and until the first retry. */
  readonly patience?: number;
  readonly firstPause?: number;
};

const longestPause = 60_000;
const patienceAtEnd = 1_000;

/**
 * Posts what is to be forgotten as JSON, one request after the other. What fails is tried again, with growing pauses
 * and together with what has come since.
 */
export function purgeCdn(options: Options): Purging {
  const { warn, onPurged, firstPause = 1_000 } = options;
  const waiting = waitingTags();
  const ending = new AbortController();
  // Whoever changed the record is not who asks the CDN: neither their request nor the framework's fetch goes along.
  const { fetch: ask } = globalThis;
  const begin = AsyncResource.bind(() => send());
  let running: Promise<void> | undefined;
  let sending = false;

  async function send(): Promise<void> {
    sending = true;
    let failures = 0;
    for (let next = waiting.take(); next !== null; next = waiting.take()) {
      const failure = await post(next, ask, options);
      onPurged?.(failure === null ? "done" : "failed");
      if (failure === null) {
        if (failures > 0) warn("The CDN takes requests to forget pages again.");
        failures = 0;
        continue;
      }
      if (failures === 0)
        warn(`The CDN was not told what to forget (${failure}); it is told again until it answers.`);
      waiting.putBack(next);
      if (ending.signal.aborted) break;
      await pause(Math.min(longestPause, firstPause * 2 ** failures), null, { signal: ending.signal }).catch(
        () => null,
      );
      failures += 1;
    }
    sending = false;
  }

  return {
    purge(tags) {
      waiting.add(tags);
      if (!sending) running = begin();
    },
    async stop() {
      ending.abort();
      const late = () => new Error("The CDN takes too long.");
      await inTime(Promise.resolve(running), patienceAtEnd, late).catch(() => undefined);
    },
  };
}

/** Why it was not taken, in a few words without addresses and secrets; null when it was. */
async function post(
  purge: Purge,
  ask: typeof fetch,
  { url, token, patience = 5_000 }: Options,
): Promise<string | null> {
  const headers = {
    "Content-Type": "application/json",
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  };
  const signal = AbortSignal.timeout(patience);
  try {
    const asked = {
      method: "POST",
      headers,
      body: JSON.stringify(purge),
      redirect: "manual",
      signal,
    } as const;
    const response = await ask(url, asked);
    await response.body?.cancel();
    return response.ok ? null : `it answered ${response.status}`;
  } catch {
    return signal.aborted ? "it did not answer" : "it could not be reached";
  }
}
