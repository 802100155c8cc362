import type { Refusal } from "@convenio/domain/refusal";

/** Filled with the rules that triggers hold. */
export function mirrored(_error: unknown): Refusal | null {
  return null;
}
