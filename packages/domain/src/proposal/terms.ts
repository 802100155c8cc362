/**
 * The contributor terms in force, by their date (ISO day); the text is the page `/terms`. A new text is a new date:
 * everyone accepts it at their next submit, and each patchset names what its submitter accepted.
 */
export const termsInForce = "2026-11-22";

/** The version that a person must accept at their next submit, or null; `accepted`: versions of their earlier patchsets. */
export function termsToAccept(accepted: readonly string[]): string | null {
  return accepted.includes(termsInForce) ? null : termsInForce;
}
