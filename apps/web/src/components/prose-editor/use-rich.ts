"use client";

import { useEffect, useState } from "react";
import type { obstacleIn, richFrom } from "./rich-markdown.ts";
import type { RichText } from "./rich-text.tsx";

type Rich = { RichText: typeof RichText; richFrom: typeof richFrom; obstacleIn: typeof obstacleIn };

/** The rich editor, fetched when it is first needed; `failed` when it cannot be had. */
export function useRich(): Rich | "loading" | "failed" {
  const [rich, setRich] = useState<Rich | "loading" | "failed">("loading");
  useEffect(() => {
    let gone = false;
    Promise.all([import("./rich-text.tsx"), import("./rich-markdown.ts")]).then(
      ([{ RichText }, { richFrom, obstacleIn }]) => !gone && setRich({ RichText, richFrom, obstacleIn }),
      () => !gone && setRich("failed"),
    );
    return () => {
      gone = true;
    };
  }, []);
  return rich;
}
