"use client";

import { useState } from "react";

/** The value as it was when it last said something else: its identity changes only with what it says. */
export function useStable<T>(value: T): T {
  const text = JSON.stringify(value);
  const [kept, keep] = useState({ text, value });
  if (kept.text === text) return kept.value;
  keep({ text, value });
  return value;
}
