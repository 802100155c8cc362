import { type InstallationPlace, readPlace } from "@convenio/db/read-place";

/** The installation that the command line administers, read from this process's environment as the server reads it. */
export function placeOfProcess(
  root: string,
): { ok: true; place: InstallationPlace } | { ok: false; line: string } {
  return readPlace(process.env, root);
}

/** The folder in which the operator typed the command: pnpm runs it in another and says so. */
export function callerFolder(): string {
  return process.env.INIT_CWD || process.cwd();
}

/** The public address without its path, as the server is told it; empty when this process is not. */
export function publicOrigin(): string {
  const given = process.env.CONVENIO_URL ?? "";
  return URL.canParse(given) ? new URL(given).origin : "";
}
