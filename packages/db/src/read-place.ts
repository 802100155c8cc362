import { isAbsolute, join } from "node:path";
import type { Mode } from "./queries/installation.ts";

/** Where an installation keeps its data. All folders are absolute. */
export type InstallationPlace = {
  readonly mode: Mode;
  /** The folder that holds secrets and embedded databases. */
  readonly dataDir: string;
  /** The folder of the embedded database; what it stands beside is used when there is no `url`. */
  readonly databaseDir: string;
  /** The address of a PostgreSQL database, where the installation lives on one. */
  readonly url: string | undefined;
};

/**
 * Reads `CONVENIO_MODE`, `DATABASE_URL` and `CONVENIO_DATA_DIR` from `source` (an empty value counts as absent;
 * relative folders are taken from `root`, the repository's). The server and the command line read them here, so that
 * both mean the same installation. Answers one line that names the variable when a value is bad.
 */
export function readPlace(
  source: Readonly<Record<string, string | undefined>>,
  root: string,
): { ok: true; place: InstallationPlace } | { ok: false; line: string } {
  const mode = source.CONVENIO_MODE || "demo";
  const url = source.DATABASE_URL || undefined;
  if (mode !== "demo" && mode !== "live") return bad("CONVENIO_MODE", "must be demo or live");
  if (url !== undefined && !isPostgres(url))
    return bad("DATABASE_URL", "must be a postgresql:// address with the name of a database");
  if (url !== undefined && mode === "demo")
    return bad("DATABASE_URL", "demo mode runs on the embedded database only; remove it");
  const folder = source.CONVENIO_DATA_DIR || ".data";
  const dataDir = isAbsolute(folder) ? folder : join(root, folder);
  return { ok: true, place: { mode, dataDir, databaseDir: join(dataDir, mode), url } };
}

/** Without a name PostgreSQL would take the user's, and without one the system's. */
function isPostgres(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url) && URL.canParse(url) && new URL(url).pathname.length > 1;
}

function bad(variable: string, why: string): { ok: false; line: string } {
  return { ok: false, line: `${variable}: ${why}` };
}
