/** What a log line may say of an error. */
export type LoggedError = {
  type: string;
  message?: string;
  /** SQLSTATE or the system's code. */
  code?: string;
  constraint?: string;
  table?: string;
  /** The statement, whose values are placeholders. */
  statement?: string;
  stack?: string;
  cause?: LoggedError;
};

const address = /[^\s@"'<>()]+@[^\s@"'<>()]+/g;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const network = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}\b/gi;
const secret = /\b[A-Za-z0-9_-]{32,}\b/g;

/** A text without e-mail and network addresses, ids of persons, and what could be a token. */
export function redacted(text: string): string {
  return text
    .replace(address, "[address]")
    .replace(uuid, "[id]")
    .replace(network, "[address]")
    .replace(secret, "[secret]")
    .slice(0, 2_000);
}

/**
 * What is logged of an error: enough to find the fault, nothing of a person. Of a failed statement only its text with
 * placeholders, never its values; of the database's own error only codes and names, because its words quote values.
 */
export function loggedError(error: Error, depth = 0): LoggedError {
  const read = (name: string) => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === "string" ? value : undefined;
  };
  const code = read("code");
  const database = code !== undefined && /^[0-9A-Z]{5}$/.test(code) && read("severity") !== undefined;
  const query = read("query");
  const logged: LoggedError = {
    type: error.name,
    message: query === undefined && !database ? redacted(error.message) : undefined,
    code,
    constraint: read("constraint"),
    table: read("table"),
    statement: query === undefined ? undefined : redacted(query),
    stack: framesOf(error),
  };
  if (error.cause instanceof Error && depth < 4) logged.cause = loggedError(error.cause, depth + 1);
  return logged;
}

/** The lines of a stack that name places; its first lines repeat the message. */
function framesOf({ stack }: Error): string | undefined {
  const frames = stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return frames?.slice(0, 12).join("\n") || undefined;
}
