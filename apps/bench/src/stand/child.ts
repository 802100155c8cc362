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

type Settings = { cwd: string; env: Readonly<Record<string, string>>; core?: number };

const running = new Set<Pick<Child, "stop"> & { kill(): void }>();
process.once("exit", () => {
  for (const { kill } of running) kill();
});
const kept = 1_000_000;

/** Starts a program with the given environment and little more, bound to `core` where one is named. */
export function startChild(command: readonly string[], { cwd, env, core }: Settings): Child {
  const [program = "", ...args] = pinned(core, command);
  const child = spawn(program, args, { cwd, env: { ...base(), ...env }, stdio: ["ignore", "pipe", "pipe"] });
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
    child.kill(signal);
    const timer = setTimeout(() => child.kill("SIGKILL"), patience);
    const ending = await ended;
    clearTimeout(timer);
    return ending;
  };
  const own = { stop, kill: () => void child.kill("SIGKILL") };
  running.add(own);
  void ended.then(() => running.delete(own));
  return { pid: child.pid ?? -1, output: () => text, ended, stop };
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
