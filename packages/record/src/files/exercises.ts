/** Exercise series other than UNITAS and PANAMAX. */
export const exercises: unknown[] = [];
