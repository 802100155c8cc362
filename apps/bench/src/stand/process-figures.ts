import { readFileSync } from "node:fs";

/** CPU time that a process has used, user and system, in microseconds; 0 where there is no /proc. */
export function cpuMicroseconds(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  // The second field is the program's name in brackets, which may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  // USER_HZ is 100 on every Linux that Node runs on.
  return ticks * 10_000;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
