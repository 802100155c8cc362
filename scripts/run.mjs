import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/**
 * Runs a program without a terminal and with a limit of time, after which it and its children are ended.
 * Answers its exit code (124 when it ran out of time) and what it printed; `show` prints it as it comes.
 */
export function run(command, args, { cwd = root, env = {}, minutes = 10, show = false, uid, gid } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
      uid,
      gid,
    });
    let output = "";
    const take = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      endGroup(child.pid);
    }, minutes * 60_000);
    const forward = () => endGroup(child.pid);
    process.once("SIGINT", forward);
    process.once("SIGTERM", forward);
    const finish = (code, note = "") => {
      clearTimeout(timer);
      process.off("SIGINT", forward);
      process.off("SIGTERM", forward);
      done({ code, output: output + note });
    };
    child.on("error", (error) => finish(127, String(error.message)));
    child.on("exit", (code) => {
      // Children may keep the pipes open; what was printed until now is enough.
      setTimeout(
        () => finish(late ? 124 : (code ?? 1), late ? `\nstopped after ${minutes} minutes\n` : ""),
        50,
      );
    });
  });
}

function endGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
