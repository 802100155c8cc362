"use client";

import { useCallback, useEffect, useRef, useState } from "react";

/** Puts the focus on an element by id after the next drawing, when what was just added is there. */
export function useFocusLater(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  const [, draw] = useState(0);
  useEffect(() => {
    if (wanted.current === null) return;
    const element = document.getElementById(wanted.current);
    wanted.current = null;
    element?.closest("details:not([open])")?.setAttribute("open", "");
    element?.focus();
    element?.scrollIntoView({ block: "nearest" });
  });
  return useCallback((id) => {
    wanted.current = id;
    draw((count) => count + 1);
  }, []);
}
