import { type InstallationPlace, readPlace } from "@convenio/db/read-place";
import { z } from "zod";

const loopback = ["127.0.0.1", "localhost", "::1"];
const inAddress = (host: string) => (host.includes(":") ? `[${host}]` : host);
const amount = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(error).int(error).min(least, error).max(most, error);
};
const flag = z.enum(["true", "false"], "must be true or false").transform((word) => word === "true");
const webAddress = z.url({ protocol: /^https?$/, error: "must be an http or https address" });
const address = webAddress
  .transform((text) => new URL(text))
  .refine((url) => url.pathname === "/" && !url.search && !url.hash && !url.username, {
    error: "must be an address without path, query or user",
  });

const schema = z.object({
  CONVENIO_MODE: z.enum(["demo", "live"], "must be demo or live").default("demo"),
  PORT: amount(1, 65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  CONVENIO_URL: address.optional(),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be an smtp:// address" }).optional(),
  EMAIL_FROM: z
    .string()
    .regex(
      /^[^\s<>]+@[^\s<>]+$|^[^<>]+<[^\s<>]+@[^\s<>]+>$/,
      "must be an address, or a name with <an address>",
    )
    .optional(),
  CONVENIO_ADMIN_EMAILS: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .pipe(z.array(z.email("must be e-mail addresses separated by commas")))
    .default([]),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"], "must be debug, info, warn or error").optional(),
  TRUST_PROXY: flag.default(false),
  CONVENIO_CACHE_MB: amount(0, 1_048_576).default(256),
  CONVENIO_RENDERS: amount(1, 1_000).default(4),
  CONVENIO_METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
  CONVENIO_OPERATOR: z.string().trim().min(1).max(120, "must have at most 120 characters").optional(),
  CONVENIO_CONTACT: z.email("must be an e-mail address").optional(),
  CONVENIO_PURGE_URL: webAddress
    .refine((text) => text.startsWith("https:") || isLoopback(new URL(text)), {
      error: "must be an https address, or http on this machine",
    })
    .refine((text) => new URL(text).username === "" && new URL(text).password === "", {
      error: "must be an address without user; the secret is CONVENIO_PURGE_TOKEN",
    })
    .optional(),
  CONVENIO_PURGE_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "must have no spaces and no letters with accents")
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: webAddress.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: webAddress.optional(),
});

type Given = z.infer<typeof schema>;

/** The settings of a process, validated; `place` says where its data is, `url` is the address links are built from. */
export type Env = Omit<z.infer<typeof schema>, "CONVENIO_URL"> & {
  readonly url: URL;
  readonly place: InstallationPlace;
  /** One of the standard variables says where to send traces. */
  readonly tracing: boolean;
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
  const found = readPlace(source, root);
  if (!found.ok) return found;
  const { CONVENIO_URL, ...rest } = parsed.data;
  if (rest.CONVENIO_PURGE_TOKEN !== undefined && rest.CONVENIO_PURGE_URL === undefined)
    return bad("CONVENIO_PURGE_URL", "CONVENIO_PURGE_TOKEN alone purges nothing: it needs an address");
  const fault = rest.CONVENIO_MODE === "demo" ? demoFault(parsed.data) : liveFault(parsed.data);
  if (fault !== null) return bad(...fault);
  const url = CONVENIO_URL ?? ownAddress(rest);
  const tracing = Boolean(rest.OTEL_EXPORTER_OTLP_ENDPOINT ?? rest.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT);
  return { ok: true, env: { ...rest, url, place: found.place, tracing } };
}

type Fault = readonly [variable: keyof Given, why: string];

/** A demo answers on this machine only, under an address of this machine. */
function demoFault(given: Given): Fault | null {
  const { HOST, PORT, CONVENIO_URL: url = ownAddress(given) } = given;
  if (!loopback.includes(HOST)) return ["HOST", "demo mode listens on this machine only: 127.0.0.1"];
  const own = url.protocol === "http:" && isLoopback(url) && Number(url.port || 80) === PORT;
  return own
    ? null
    : ["CONVENIO_URL", `in demo mode it is a loopback address with this port: http://127.0.0.1:${PORT}`];
}

/** A live installation says under which address it is reached, keeps its secret, and sends mail with both settings or none. */
function liveFault({ CONVENIO_URL: url, ...given }: Given): Fault | null {
  if (url === undefined) return ["CONVENIO_URL", "live mode needs the public address, https://…"];
  if (url.protocol !== "https:" && !isLoopback(url))
    return ["CONVENIO_URL", "in live mode it is an https address, or http on this machine"];
  if (given.AUTH_SECRET === undefined)
    return ["AUTH_SECRET", "live mode needs a secret of at least 32 characters"];
  if (given.SMTP_URL !== undefined && given.EMAIL_FROM === undefined)
    return ["EMAIL_FROM", "mail sent over SMTP_URL needs a sender"];
  if (given.EMAIL_FROM !== undefined && given.SMTP_URL === undefined)
    return ["SMTP_URL", "EMAIL_FROM alone sends no mail; set both or neither"];
  return null;
}

function ownAddress({ HOST, PORT }: Pick<Given, "HOST" | "PORT">): URL {
  return new URL(`http://${inAddress(HOST)}:${PORT}`);
}

function isLoopback(url: URL): boolean {
  return loopback.map(inAddress).includes(url.hostname);
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
