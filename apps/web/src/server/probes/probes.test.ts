import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { convenio } from "../process.ts";
import { probes } from "./probes.ts";

const token = "a token for whoever watches";
let server: Server;
let port = 0;
let away = false;

beforeEach(async () => {
  away = false;
  convenio().stopping = false;
  server = createServer((...asked) => {
    const house = { mode: "live" as const, url: new URL("https://convenio.example"), port, trustProxy: true };
    const metrics = { contentType: "text/plain", text: async () => "convenio_requests_total 1" };
    const reachable = () => (away ? Promise.reject(new Error("away")) : Promise.resolve());
    probes((_, response) => response.end("next"), { house, metrics, token, reachable })(...asked);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  convenio().stopping = false;
  server.close();
});

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<string> {
  return new Promise((done, failed) => {
    const asked = request({ port, host: "127.0.0.1", path, headers, method }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += String(chunk);
      });
      const { statusCode, headers: given } = response;
      response.on("end", () => done(`${statusCode} ${given.allow ? `${given.allow} ` : ""}${text}`));
    });
    asked.on("error", failed);
    asked.end();
  });
}

describe("the probes", () => {
  test("of the process and of the database are two", async () => {
    expect(await ask("/api/health")).toBe('200 {"status":"ok"}');
    expect(await ask("/api/ready")).toBe('200 {"status":"ready"}');
    away = true;
    expect(await ask("/api/health")).toBe('200 {"status":"ok"}');
    expect(await ask("/api/ready")).toBe('503 {"status":"unavailable"}');
  });

  test("say that a server which was told to stop is not ready", async () => {
    convenio().stopping = true;
    expect(await ask("/api/ready")).toBe('503 {"status":"stopping"}');
  });

  test("are only read, and everything else is passed on", async () => {
    const posted = await ask("/api/health", { origin: "https://convenio.example" }, "POST");
    expect(posted).toMatch(/^405 GET, HEAD /);
    for (const path of ["/", "/en", "/api", "/api/trpc/x", "/api/healthy"])
      expect(await ask(path)).toBe("200 next");
  });
});

describe("metrics are read", () => {
  test("on this machine, unless a proxy forwarded the request", async () => {
    expect(await ask("/api/metrics")).toBe("200 convenio_requests_total 1");
    expect(await ask("/api/metrics", { "x-forwarded-for": "192.0.2.1" })).toMatch(/^403 /);
  });

  test("with the token from anywhere, and with no other", async () => {
    const from = { "x-forwarded-for": "192.0.2.1" };
    for (const authorization of [`Bearer ${token}`, `bearer ${token}`, `BEARER  ${token}`])
      expect(await ask("/api/metrics", { ...from, authorization })).toMatch(/^200 /);
    for (const authorization of [
      "Bearer",
      "Bearer ",
      `Bearer ${token}x`,
      `Bearer${token}`,
      `Basic ${token}`,
      token,
    ])
      expect(await ask("/api/metrics", { ...from, authorization })).toMatch(/^403 /);
  });
});
