/** Treaties and other agreements. */
export const agreements: unknown[] = [];
