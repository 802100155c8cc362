import { spawn } from "node:child_process";
import { pinned } from "./cores.ts";

/** How a process ended: its exit code, or the signal that ended it. */
export type Ending = { code: number | null; signal: NodeJS.Signals | null };

/** A process that the stand started. */
export type Child = {
  readonly pid: number;
  /** What it printed until now, both streams; the last megabyte. */
  output(): string;
  readonly ended: Promise<Ending>;
  /** Sends a signal (SIGTERM unless said otherwise) and waits for the end; after `patience` ms it kills. */
  stop(signal?: NodeJS.Signals, patience?: number): Promise<Ending>;
};

type Settings = {
  cwd: string;
  env: Readonly<Record<string, string>>;
  core?: number;
  /** It starts others, which are signalled and waited for with it, as by Ctrl-C in a terminal. */
  group?: boolean;
};

const running = new Set<Pick<Child, "stop"> & { kill(): void }>();
process.once("exit", () => {
  for (const { kill } of running) kill();
});
const kept = 1_000_000;

/** Starts a program with the given environment and little more, bound to `core` where one is named. */
export function startChild(command: readonly string[], { cwd, env, core, group = false }: Settings): Child {
  const [program = "", ...args] = pinned(core, command);
  const child = spawn(program, args, {
    cwd,
    env: { ...base(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: group,
  });
  const send = (signal: NodeJS.Signals) =>
    group && child.pid !== undefined ? reaches(-child.pid, signal) : child.kill(signal);
  let text = "";
  const take = (chunk: Buffer) => {
    text = (text + chunk.toString("utf8")).slice(-kept);
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const ended = new Promise<Ending>((done) => {
    child.on("error", (error) => {
      text += `\n${error.message}`;
      done({ code: 127, signal: null });
    });
    child.on("exit", (code, signal) => done({ code, signal }));
  });
  const stop: Child["stop"] = async (signal = "SIGTERM", patience = 20_000) => {
    send(signal);
    const timer = setTimeout(() => send("SIGKILL"), patience);
    const ending = await ended;
    while (group && child.pid !== undefined && reaches(-child.pid, 0))
      await new Promise((again) => setTimeout(again, 20));
    clearTimeout(timer);
    return ending;
  };
  const own = { stop, kill: () => void send("SIGKILL") };
  running.add(own);
  void ended.then(() => running.delete(own));
  return { pid: child.pid ?? -1, output: () => text, ended, stop };
}

/** Sends a signal (0: none) and answers whether anybody is there to get it. */
function reaches(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** Ends whatever a measure left running. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(({ stop }) => stop("SIGTERM", 12_000)));
}

const settings =
  /^(?:CONVENIO_.*|DATABASE_URL|AUTH_SECRET|SMTP_URL|EMAIL_FROM|HOST|PORT|LOG_LEVEL|TRUST_PROXY|OTEL_.*)$/;

/** The caller's environment without the product's settings, which each server is given anew. */
function base(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (settings.test(name)) delete env[name];
  return env;
}
