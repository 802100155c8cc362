import { describe, expect, test } from "vitest";
import { readEnv } from "./env.ts";

const read = (source: Record<string, string>) => readEnv(source, "/srv/convenio");

describe("the environment", () => {
  test("nothing set is a demo on this machine, its data in the repository", () => {
    const reading = read({});
    expect(reading.ok && reading.env.url.origin).toBe("http://127.0.0.1:3000");
    expect(reading.ok && reading.env.place.databaseDir).toBe("/srv/convenio/.data/demo");
  });

  test("the public address follows the port", () => {
    const reading = read({ PORT: "4100" });
    expect(reading.ok && reading.env.url.origin).toBe("http://127.0.0.1:4100");
  });

  test.each([
    ["::1", "http://[::1]:3000"],
    ["localhost", "http://localhost:3000"],
  ])("on HOST %s the public address is %s", (host, origin) => {
    const reading = read({ HOST: host });
    expect(reading.ok && reading.env.url.origin).toBe(origin);
  });

  test("an empty value counts as absent", () => {
    expect(read({ AUTH_SECRET: "", DATABASE_URL: "" }).ok).toBe(true);
  });

  test.each([
    ["PORT", { PORT: "many" }],
    ["PORT", { PORT: "70000" }],
    ["CONVENIO_MODE", { CONVENIO_MODE: "test" }],
    ["CONVENIO_URL", { CONVENIO_URL: "convenio" }],
    ["CONVENIO_URL", { CONVENIO_URL: "https://convenio.example" }],
    ["CONVENIO_URL", { CONVENIO_URL: "http://127.0.0.1:3001" }],
    ["CONVENIO_URL", { CONVENIO_URL: "http://127.0.0.1:3000/path" }],
    ["HOST", { HOST: "0.0.0.0" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://db" }],
    ["DATABASE_URL", { DATABASE_URL: "postgresql://db/convenio" }],
    ["AUTH_SECRET", { AUTH_SECRET: "short" }],
    ["SMTP_URL", { SMTP_URL: "mail" }],
    ["CONVENIO_ADMIN_EMAILS", { CONVENIO_ADMIN_EMAILS: "a@b.example, nobody" }],
    ["LOG_LEVEL", { LOG_LEVEL: "loud" }],
    ["TRUST_PROXY", { TRUST_PROXY: "maybe" }],
    ["EMAIL_FROM", { EMAIL_FROM: "nobody" }],
    ["CONVENIO_CACHE_MB", { CONVENIO_CACHE_MB: "-1" }],
    ["CONVENIO_RENDERS", { CONVENIO_RENDERS: "0" }],
    ["CONVENIO_RENDERS", { CONVENIO_RENDERS: "some" }],
    ["CONVENIO_METRICS_TOKEN", { CONVENIO_METRICS_TOKEN: "short" }],
    ["CONVENIO_CONTACT", { CONVENIO_CONTACT: "here" }],
    ["CONVENIO_PURGE_URL", { CONVENIO_PURGE_URL: "http://cdn.example/purge" }],
    ["CONVENIO_PURGE_URL", { CONVENIO_PURGE_URL: "https://me:secret@cdn.example/purge" }],
    ["CONVENIO_PURGE_URL", { CONVENIO_PURGE_TOKEN: "alone" }],
    ["CONVENIO_PURGE_TOKEN", { CONVENIO_PURGE_TOKEN: "two words" }],
    ["OTEL_EXPORTER_OTLP_ENDPOINT", { OTEL_EXPORTER_OTLP_ENDPOINT: "collector" }],
  ])("a bad %s is one line that names it: %j", (name, source) => {
    const reading = read(source);
    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.line.startsWith(`${name}: `)).toBe(true);
    expect(!reading.ok && reading.line.includes("\n")).toBe(false);
  });
});

const live = {
  CONVENIO_MODE: "live",
  CONVENIO_URL: "https://convenio.example",
  AUTH_SECRET: "a secret of at least thirty-two characters",
};

test.each(["https://cdn.example/zones/1/purge_cache", "http://127.0.0.1:9000/purge"])(
  "a CDN purges at %s",
  (url) => {
    expect(read({ CONVENIO_PURGE_URL: url, CONVENIO_PURGE_TOKEN: "a-secret" })).toMatchObject({
      ok: true,
      env: { CONVENIO_PURGE_URL: url, CONVENIO_PURGE_TOKEN: "a-secret" },
    });
  },
);

describe("a live installation", () => {
  test("needs its address and a secret, and keeps its data beside the demo's", () => {
    const reading = read(live);
    expect(reading.ok && reading.env.url.href).toBe("https://convenio.example/");
    expect(reading.ok && reading.env.place.databaseDir).toBe("/srv/convenio/.data/live");
  });

  test.each([
    ["PostgreSQL", { DATABASE_URL: "postgresql://convenio_server@db/convenio" }],
    ["any address to listen on", { HOST: "0.0.0.0", PORT: "8080" }],
    ["plain http on this machine", { CONVENIO_URL: "http://127.0.0.1:4000" }],
    ["mail", { SMTP_URL: "smtps://mail.example", EMAIL_FROM: "Convenio <convenio@example.org>" }],
    ["no cache", { CONVENIO_CACHE_MB: "0" }],
  ])("may have %s", (_, more) => {
    expect(read({ ...live, ...more }).ok).toBe(true);
  });

  test.each([
    ["CONVENIO_URL", { CONVENIO_URL: "" }],
    ["CONVENIO_URL", { CONVENIO_URL: "http://convenio.example" }],
    ["CONVENIO_URL", { CONVENIO_URL: "https://convenio.example/path" }],
    ["AUTH_SECRET", { AUTH_SECRET: "" }],
    ["EMAIL_FROM", { SMTP_URL: "smtp://mail.example" }],
    ["SMTP_URL", { EMAIL_FROM: "convenio@example.org" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://db" }],
  ])("with a bad %s is refused by one line that names it: %j", (name, more) => {
    const reading = read({ ...live, ...more });
    expect(!reading.ok && reading.line).toMatch(new RegExp(`^${name}: [^\n]+$`));
  });
});
