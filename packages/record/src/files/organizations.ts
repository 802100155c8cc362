/** Organizations, conferences, commands and schools. */
export const organizations: unknown[] = [];
