import { describe, expect, test } from "vitest";
import { readEnv } from "./env.ts";

const read = (source: Record<string, string>) => readEnv(source, "/srv/convenio");

describe("the environment", () => {
  test("nothing set is a demo on this machine, its data in the repository", () => {
    const reading = read({});
    expect(reading.ok && reading.env.url.origin).toBe("http://127.0.0.1:3000");
    expect(reading.ok && reading.env.databaseDir).toBe("/srv/convenio/.data/demo");
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
    ["CONVENIO_MODE", { CONVENIO_MODE: "live" }],
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
  ])("a bad %s is one line that names it: %j", (name, source) => {
    const reading = read(source);
    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.line.startsWith(`${name}: `)).toBe(true);
    expect(!reading.ok && reading.line.includes("\n")).toBe(false);
  });

  test("live mode is refused by one clear line", () => {
    const reading = read({ CONVENIO_MODE: "live" });
    expect(!reading.ok && reading.line).toBe(
      "CONVENIO_MODE: live mode arrives with a later release; run demo mode",
    );
  });
});
