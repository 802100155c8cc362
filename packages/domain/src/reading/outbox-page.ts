import type { LetterKind, LetterState } from "../people/letter.ts";
import type { Language } from "../text/languages.ts";

/** A letter as a list shows it. Times: ISO instants. */
export type OutboxRow = {
  id: string;
  kind: LetterKind;
  recipient: string;
  language: Language;
  state: LetterState;
  createdAt: string;
  attempts: number;
  /** When it is tried next; null when it was sent or given up. */
  nextAt: string | null;
  sentAt: string | null;
  /** Why the last attempt failed, as a code without addresses. */
  error: string | null;
  /** The path that a sign-in letter leads to, while it holds and this reader may see it. */
  link: string | null;
};

/** Letters, newest first, 50 a page. */
export type OutboxPage = { rows: OutboxRow[]; total: number; page: number; pages: number };
