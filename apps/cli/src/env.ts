import { isAbsolute, join } from "node:path";

/** Where the installation that the command line administers keeps its data. */
export type Place = { mode: "demo"; databaseDir: string };

/**
 * Reads `CONVENIO_MODE`, `DATABASE_URL` and `CONVENIO_DATA_DIR` (relative to `root`) as the server does.
 * Answers one line that names the variable when a value is bad.
 */
export function readPlace(
  root: string,
  source: Readonly<Record<string, string | undefined>> = process.env,
): { ok: true; place: Place } | { ok: false; line: string } {
  const mode = source.CONVENIO_MODE || "demo";
  if (mode === "live") {
    return bad("CONVENIO_MODE", "live mode arrives with a later release; run demo mode");
  }
  if (mode !== "demo") return bad("CONVENIO_MODE", "must be demo or live");
  if (source.DATABASE_URL)
    return bad("DATABASE_URL", "demo mode runs on the embedded database only; remove it");
  const folder = source.CONVENIO_DATA_DIR || ".data";
  const dataDir = isAbsolute(folder) ? folder : join(root, folder);
  return { ok: true, place: { mode, databaseDir: join(dataDir, mode) } };
}

function bad(variable: string, why: string): { ok: false; line: string } {
  return { ok: false, line: `${variable}: ${why}` };
}
