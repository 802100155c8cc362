/** Partnerships of two or more parties. */
export const partnerships: unknown[] = [];
