"use client";

import type { Language } from "@convenio/domain/text/languages";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** An instant as the time of day where the reader is, "12:04"; empty while the server renders, which does not know where. */
export function useClock(instant: string, lang: Language): string {
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!here) return "";
  return new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
    new Date(instant),
  );
}
