import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { ownServer } from "./own-server.ts";
import { rawRequest } from "./raw-request.ts";

type Span = { name: string; traceId: string; spanId: string; parentSpanId?: string; attributes: unknown };
type Export = { resourceSpans: { resource: unknown; scopeSpans: { spans: Span[] }[] }[] };

/** The smallest collector of OTLP over HTTP: it keeps what is sent. */
async function collector(): Promise<{ server: Server; origin: string; spans: Span[]; bodies: string[] }> {
  const spans: Span[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      bodies.push(body);
      const sent = JSON.parse(body) as Export;
      spans.push(
        ...sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
      );
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}`, spans, bodies };
}

test("a request is one trace: request, render, procedure, database statement", async () => {
  test.setTimeout(120_000);
  const { server, origin, spans, bodies } = await collector();
  const own = await ownServer(4426, {
    OTEL_EXPORTER_OTLP_ENDPOINT: origin,
    OTEL_BSP_SCHEDULE_DELAY: "200",
    OTEL_SERVICE_NAME: "convenio-under-test",
  });
  try {
    await rawRequest(own.origin, "/en/entries?q=what-ana-searched-for");
    const parentOf = (span: Span | undefined) => spans.find(({ spanId }) => spanId === span?.parentSpanId);
    const chain = () => {
      const procedure = spans.find(
        ({ name, attributes }) => name === "procedure" && JSON.stringify(attributes).includes("entries."),
      );
      const statement = spans.find((span) => span.name === "statement" && parentOf(span) === procedure);
      const render = parentOf(procedure);
      return [statement, procedure, render, parentOf(render)].map((span) => span?.name);
    };
    await expect.poll(chain, { timeout: 20_000 }).toEqual(["statement", "procedure", "render", "request"]);
    expect(bodies.join()).toContain("convenio-under-test");
    expect(bodies.join()).not.toContain("what-ana-searched-for");
  } finally {
    await own.remove();
    server.close();
  }
});
