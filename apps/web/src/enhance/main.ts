// The one script of the public documents. It only enhances: every page is complete without it.
import { rememberLanguage } from "./language.ts";
import { openEvidence } from "./open-evidence.ts";
import { showPerson } from "./person.ts";
import { previewEntries } from "./preview.ts";
import { addThemeSwitch, applyTheme } from "./theme.ts";

// Before anything is painted: the script stands at the start of the body and blocks.
applyTheme();

function enhance() {
  const place = document.getElementById("me");
  if (place) {
    addThemeSwitch(place);
    void showPerson(place);
  }
  rememberLanguage();
  openEvidence();
  previewEntries();
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", enhance);
else enhance();
