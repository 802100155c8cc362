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
