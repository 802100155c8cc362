/**
 * The contributor terms in force, by their date (ISO day); the text is the page `/terms`. A new text is a new date:
 * everyone accepts it at their next submit, and each patchset names what its submitter accepted.
 */
export const termsInForce = "2026-11-22";
