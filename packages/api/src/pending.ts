/** Placeholder until the queries exist. */
export function pending(): never {
  throw new Error("pending");
}
