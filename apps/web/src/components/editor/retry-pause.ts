import type { RefusalCode } from "@convenio/domain/refusal";
import type { SaveFailure } from "./save-queue.ts";

const soon = 10_000;
/** What the server will take back without the author's doing anything. */
const passing: readonly RefusalCode[] = ["try-again", "read-only", "storage-full"];

/**
 * After how many milliseconds a save that failed is tried again by itself: when somebody was too quick, as soon as the
 * limit allows; when the server or the session was away, every ten seconds. Null: not before the author did something.
 */
export function retryPause(failure: SaveFailure | null): number | null {
  if (failure === null || failure.code === "stale") return null;
  if (failure.code !== "refused") return soon;
  const { refusal } = failure;
  if (refusal.code === "rate-limited") return refusal.seconds * 1000;
  return passing.some((code) => code === refusal.code) ? soon : null;
}
