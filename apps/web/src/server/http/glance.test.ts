import { expect, test } from "vitest";
import { gate } from "./gate.ts";
import { glance } from "./glance.ts";

const url = new URL("http://127.0.0.1:3000");
const raw = (headers: Record<string, string>) => Object.entries(headers).flat();
const look = (headers: Record<string, string>, mode: "demo" | "live" = "demo", method = "GET") =>
  glance({ method, rawHeaders: raw(headers) }, url.host, { mode });

test("finds the two headers that matter, however they are spelled", () => {
  const headers = {
    HOST: url.host,
    Accept: "text/html",
    "user-agent": "x",
    "Accept-encoding": "br",
    "IF-NONE-MATCH": '"x"',
  };
  expect(look(headers)).toEqual({ accepted: "br", known: '"x"' });
  expect(look({ host: url.host }, "demo", "HEAD")).toEqual({ accepted: undefined, known: undefined });
});

test.each<[Record<string, string>]>([
  [{}],
  [{ host: "localhost:3000" }],
  [{ host: url.host, Host: url.host }],
  [{ host: url.host, "accept-encoding": "br", "Accept-Encoding": "gzip" }],
  [{ host: url.host, "if-none-match": '"a"', "If-None-Match": '"b"' }],
  [{ host: url.host, "Content-Length": "3" }],
  [{ host: url.host, "Transfer-Encoding": "chunked" }],
])("leaves %j to the gate", (headers) => {
  expect(look(headers)).toBeNull();
});

test("whatever writes is left to the gate", () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    expect(look({ host: url.host }, "live", method)).toBeNull();
  }
});

test("never lets in what the gate keeps out", () => {
  const names = [
    "Forwarded",
    "x-forwarded-for",
    "X-Forwarded-Host",
    "X-FORWARDED-PROTO",
    "x-forwarded-port",
    "x-forwarded-server",
  ];
  for (const name of names) {
    const headers = { host: url.host, [name]: "192.0.2.1" };
    expect(look(headers), name).toBeNull();
    expect(look(headers, "live"), name).not.toBeNull();
    const lower = Object.fromEntries(
      Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]),
    );
    const house = { mode: "demo", url, port: 3000, trustProxy: false } as const;
    expect(gate({ method: "GET", target: "/en", headers: lower }, house).kind, name).toBe("refused");
  }
});
