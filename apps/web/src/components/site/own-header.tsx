"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { showPerson } from "../../enhance/person.ts";
import { addThemeSwitch, applyTheme } from "../../enhance/theme.ts";

/** Gives the header of the application what the enhancing script gives that of documents: the person and the theme. */
export function OwnHeader() {
  const path = usePathname();
  useEffect(() => {
    applyTheme();
    const place = document.querySelector<HTMLElement>(`#me:not([data-shown-at="${path}"])`);
    if (!place) return;
    place.dataset.shownAt = path;
    addThemeSwitch(place);
    void showPerson(place);
  }, [path]);
  return null;
}
