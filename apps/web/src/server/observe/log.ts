import { format } from "node:util";
import { type Logger, pino } from "pino";
import type { Env } from "../../env.ts";
import { convenio } from "../process.ts";
import { loggedError, redacted } from "./redacted.ts";

/**
 * Makes the log of the server: one JSON line each on standard output. A demo on somebody's terminal says only what goes
 * wrong unless LOG_LEVEL asks for more.
 */
export function makeLog({ LOG_LEVEL, CONVENIO_MODE }: Pick<Env, "LOG_LEVEL" | "CONVENIO_MODE">): Logger {
  return pino({
    level: LOG_LEVEL ?? (CONVENIO_MODE === "demo" ? "warn" : "info"),
    base: undefined,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (level) => ({ level }) },
    mixin: () => {
      const id = convenio().request.getStore()?.id;
      return id === undefined ? {} : { request: id };
    },
  });
}

/** Sends what is written to the console, by Next too, to the log instead: as lines of it, with nothing of a person. */
export function takeConsole(log: Logger): void {
  console.error = (...said: unknown[]) => write(log, "error", said);
  console.warn = (...said: unknown[]) => write(log, "warn", said);
  console.info = (...said: unknown[]) => write(log, "info", said);
  console.log = console.info;
  console.debug = (...said: unknown[]) => write(log, "debug", said);
}

function write(log: Logger, level: "error" | "warn" | "info" | "debug", said: readonly unknown[]): void {
  const error = said.find((one) => one instanceof Error);
  const words = said.filter((one) => !(one instanceof Error) && (typeof one !== "object" || one === null));
  const text = redacted(format(...words).trim());
  if (error === undefined) log[level](text);
  else log[level]({ error: loggedError(error) }, text || error.name);
}
