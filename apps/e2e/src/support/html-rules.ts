import type { ConfigData } from "html-validate";

/** The rules to which every page is held: the standard and its accessibility. */
export const htmlRules: ConfigData = {
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // ARIA 1.2 lets lists and groups be named, and several on one page are told apart by it.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
};
