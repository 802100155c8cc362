/**
 * Classes and codes of PostgreSQL: connection lost, not let in, no such database (both while an operator changes
 * them), shutting down, starting up, too busy; statement timed out.
 */
const passing = /^08|^28|^3D000$|^57P0[1-5]$|^57014$|^53300$|^53200$|^25P03$|^25006$/;
const sockets = /^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOST\w+|ENET\w+)$/;
/** What the driver says without a code. */
const lost =
  /^Connection terminated|^Query read timeout|^timeout exceeded when trying to connect|has encountered a connection error|^Cannot use a pool after|^The database connection is not open|PGlite is closed/;
const disk =
  /^could not .*: (No space left on device|Read-only file system|Permission denied|Input\/output error|Disk quota exceeded)/s;

/**
 * Why the database could not do what it was asked although nothing was wrong with the question: `try-again`, it cannot
 * be reached for now or is too busy; `storage-full`, its disk takes nothing more. Looks under whatever the error was
 * wrapped in. Null: something else.
 */
export function unreachable(error: unknown): { code: "try-again" | "storage-full" } | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth += 1) {
    const code = "code" in at && typeof at.code === "string" ? at.code : "";
    if (
      code === "53100" ||
      code === "58030" ||
      code === "ENOSPC" ||
      code === "EROFS" ||
      disk.test(at.message)
    )
      return { code: "storage-full" };
    // By its name: the bundles of one process have a class each.
    if (at.name === "TransactionTooLong" || passing.test(code) || sockets.test(code) || lost.test(at.message))
      return { code: "try-again" };
  }
  return null;
}
