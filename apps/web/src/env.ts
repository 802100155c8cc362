import { isAbsolute, join } from "node:path";
import { z } from "zod";

const loopback = ["127.0.0.1", "localhost", "::1"];
const inAddress = (host: string) => (host.includes(":") ? `[${host}]` : host);
const port = z.coerce.number("must be a port number").int("must be a port number").min(1).max(65_535);
const flag = z.enum(["true", "false"], "must be true or false").transform((word) => word === "true");
const address = z
  .url({ protocol: /^https?$/, error: "must be an http or https address" })
  .transform((text) => new URL(text))
  .refine((url) => url.pathname === "/" && !url.search && !url.hash && !url.username, {
    error: "must be an address without path, query or user",
  });

const schema = z.object({
  CONVENIO_MODE: z.enum(["demo", "live"], "must be demo or live").default("demo"),
  PORT: port.default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  CONVENIO_URL: address.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgresql:// address" }).optional(),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be an smtp:// address" }).optional(),
  EMAIL_FROM: z.string().min(3).optional(),
  CONVENIO_ADMIN_EMAILS: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .pipe(z.array(z.email("must be e-mail addresses separated by commas")))
    .optional(),
  CONVENIO_DATA_DIR: z.string().min(1).default(".data"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"], "must be debug, info, warn or error").default("info"),
  TRUST_PROXY: flag.default(false),
});

/** The settings of a process, validated; `dataDir` is absolute, `url` the address links are built from. */
export type Env = Omit<z.infer<typeof schema>, "CONVENIO_URL" | "CONVENIO_DATA_DIR"> & {
  url: URL;
  /** The folder that holds secrets and databases. */
  dataDir: string;
  /** The folder of the embedded database. */
  databaseDir: string;
};

/** The settings, or one line that names the variable which has a bad value. */
export type EnvReading = { ok: true; env: Env } | { ok: false; line: string };

/**
 * Reads settings from `source` (as a rule `process.env`; an empty value counts as absent). Relative folders
 * are taken from `root`, the repository's folder.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>, root: string): EnvReading {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return bad(String(issue?.path[0] ?? "environment"), issue?.message ?? "is not valid");
  }
  const { CONVENIO_URL, CONVENIO_DATA_DIR, ...rest } = parsed.data;
  if (rest.CONVENIO_MODE === "live") {
    return bad("CONVENIO_MODE", "live mode arrives with a later release; run demo mode");
  }
  const url = CONVENIO_URL ?? new URL(`http://${inAddress(rest.HOST)}:${rest.PORT}`);
  if (rest.DATABASE_URL)
    return bad("DATABASE_URL", "demo mode runs on the embedded database only; remove it");
  if (!loopback.includes(rest.HOST)) return bad("HOST", "demo mode listens on this machine only: 127.0.0.1");
  if (
    url.protocol !== "http:" ||
    !loopback.map(inAddress).includes(url.hostname) ||
    Number(url.port || 80) !== rest.PORT
  ) {
    return bad(
      "CONVENIO_URL",
      `in demo mode it is a loopback address with this port: http://127.0.0.1:${rest.PORT}`,
    );
  }
  const dataDir = isAbsolute(CONVENIO_DATA_DIR) ? CONVENIO_DATA_DIR : join(root, CONVENIO_DATA_DIR);
  return { ok: true, env: { ...rest, url, dataDir, databaseDir: join(dataDir, rest.CONVENIO_MODE) } };
}

/** The settings of this process. On a bad value it prints the line and ends the process with code 1. */
export function requireEnv(root: string): Env {
  const reading = readEnv(process.env, root);
  if (reading.ok) return reading.env;
  console.error(reading.line);
  process.exit(1);
}

/** Hands next-auth its settings, which it reads from the environment and nowhere else. */
export function tellNextAuth(url: URL, secret: string): void {
  process.env.NEXTAUTH_URL = url.origin;
  process.env.NEXTAUTH_SECRET = secret;
}

function bad(variable: string, why: string): EnvReading {
  return { ok: false, line: `${variable}: ${why}` };
}
