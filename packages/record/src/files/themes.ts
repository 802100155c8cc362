/** Themes across entries. */
export const themes: unknown[] = [];
