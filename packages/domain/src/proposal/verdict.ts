/** What a review row says. `withdraw` takes back one's own verdict; `dismiss` is an editor's, on somebody else's objection. */
export const verdicts = ["approve", "request-changes", "reject", "withdraw", "dismiss"] as const;
export type Verdict = (typeof verdicts)[number];

/** Coded reasons of request changes and reject. */
export const reviewReasons = [
  "source-does-not-say",
  "source-missing",
  "source-weak",
  "not-neutral",
  "out-of-scope",
  "duplicate",
  "form",
  "spam",
  "other",
] as const;
export type ReviewReason = (typeof reviewReasons)[number];
