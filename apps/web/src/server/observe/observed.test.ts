import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterEach, expect, test } from "vitest";
import { observed } from "./observed.ts";

let server: Server;
afterEach(() => server.close());

test("what is answered at once is counted, everything else logged besides, by route and without the query", async () => {
  const counted: string[] = [];
  const lines: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });
  const metrics = { request: (kind: string, status: number) => void counted.push(`${kind} ${status}`) };
  const listener = observed(
    (asked, response) => {
      if (asked.url?.startsWith("/held")) return response.end();
      asked.method = "GET";
      setTimeout(() => response.writeHead(asked.url?.startsWith("/api/") ? 503 : 404).end(), 5);
    },
    { log, metrics, pattern: () => "/[lang]/e/[slug]" },
  );
  server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  for (const [path, method] of [["/held"], ["/en/e/ana@example.org?q=secret"], ["/api/x", "HEAD"]])
    await new Promise((done) =>
      request({ port, path, method, host: "127.0.0.1" }, (answer) => answer.resume().on("end", done)).end(),
    );
  await new Promise((done) => setTimeout(done, 50));
  expect(counted).toEqual(["page 200", "page 404", "api 503"]);
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ route: "/[lang]/e/[slug]", status: 404, method: "GET" });
  expect(JSON.parse(lines[1] ?? "")).toMatchObject({ level: 40, status: 503, method: "HEAD" });
  expect(lines.join()).not.toMatch(/ana@|secret/);
});
