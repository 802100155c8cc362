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
const longestPause = 6 * 60 * minute;
const worthSending: Record<LetterKind, number> = { "sign-in": linkMinutes * minute };
/** Nothing is tried for longer than a day. */
const longestTrying = 24 * 60 * minute;

/** The end of a link that is asked for at `at`; ISO instants. */
export function linkEnds(at: string): string {
  return new Date(Date.parse(at) + linkMinutes * minute).toISOString();
}

/**
 * When a letter that could not be sent is tried again: after 1, 2, 4 … minutes, at most 6 hours. Null: never, because
 * by then it would be a day old, or what it says would no longer hold. `attempts` were made; ISO instants.
 */
export function nextAttempt(
  letter: Pick<Letter, "kind" | "createdAt" | "attempts">,
  at: string,
): string | null {
  const pause = Math.min(minute * 2 ** Math.max(0, letter.attempts - 1), longestPause);
  const next = Date.parse(at) + pause;
  const age = next - Date.parse(letter.createdAt);
  return age < Math.min(worthSending[letter.kind], longestTrying) ? new Date(next).toISOString() : null;
}
