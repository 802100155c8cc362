/** Editions of exercises other than UNITAS and PANAMAX; a file may hold an array of them. */
export const editions: unknown[] = [];
