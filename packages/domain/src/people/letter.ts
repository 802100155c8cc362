import type { Language } from "../text/languages.ts";

/** What the product writes to people. */
export const letterKinds = ["sign-in"] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Where a letter stands: on its way (or kept, where no mail goes out), sent, or given up. */
export type LetterState = "waiting" | "sent" | "given-up";

/** A letter before it is words. Times: ISO instants. */
export type Letter = {
  readonly id: string;
  readonly kind: LetterKind;
  readonly recipient: string;
  readonly language: Language;
  /** What its words need: the token of its link, while it holds. */
  readonly parameters: { readonly token?: string };
  readonly createdAt: string;
  /** How often it was tried, this time included. */
  readonly attempts: number;
};

/** The path that a sign-in letter leads to. */
export function confirmPath(language: Language, token: string): string {
  return `/${language}/sign-in/confirm?token=${encodeURIComponent(token)}`;
}

/** How long a link in a letter holds, in minutes. */
export const linkMinutes = 30;

const minute = 60_000;

/** The end of a link that is asked for at `at`; ISO instants. */
export function linkEnds(at: string): string {
  return new Date(Date.parse(at) + linkMinutes * minute).toISOString();
}

/**
 * When a letter that could not be sent is tried again: after 1, 2, 4 … minutes. Null: never, because by then its link
 * would hold no longer. `attempts` were made; ISO instants.
 */
export function nextAttempt(letter: Pick<Letter, "createdAt" | "attempts">, at: string): string | null {
  const next = Date.parse(at) + minute * 2 ** Math.max(0, letter.attempts - 1);
  return next < Date.parse(linkEnds(letter.createdAt)) ? new Date(next).toISOString() : null;
}
