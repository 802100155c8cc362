import { readFileSync, readlinkSync } from "node:fs";

/**
 * What tells this process from every other, of this start of the machine or another, in this container or beside it:
 * start of the machine, namespace of process numbers, number and start of the process. Empty where the system does not
 * say (it does on Linux).
 */
export function ownMark(): string {
  const started = startOf(process.pid);
  return started === undefined ? "" : `${surroundings()} ${process.pid} ${started}`;
}

/** Whether the process with this mark has certainly ended; false where that cannot be seen from here. */
export function hasEnded(mark: string): boolean {
  const [, around, pid, started] = /^(\S+ \S+) (\d+) (\d+)$/.exec(mark) ?? [];
  if (around === undefined || startOf(process.pid) === undefined || around !== surroundings()) return false;
  return startOf(Number(pid)) !== started;
}

function surroundings(): string {
  return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${readlinkSync("/proc/self/ns/pid")}`;
}

/** When a process began, in ticks since the machine did; undefined when there is none, or nobody says. */
function startOf(pid: number): string | undefined {
  try {
    // The name of the program stands in brackets and may hold anything.
    const [, rest = ""] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, "latin1")) ?? [];
    return rest.split(" ")[19];
  } catch {
    return undefined;
  }
}
