/** Why the server could not start, in one line: what was wrong, not the statement (of any length) that came upon it. */
export function startFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const statement = error.message.startsWith("Failed query");
  const said = statement && error.cause instanceof Error ? error.cause.message : error.message;
  return said.split("\n", 1)[0] ?? said;
}
