import { Agent, createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { drain } from "./drain.ts";

let server: Server;
afterEach(() => server.closeAllConnections());

/** Begins a request to a server that answers after `ms`; `answer` is what comes, or why nothing does. */
async function begun(ms: number): Promise<{ answer: Promise<string> }> {
  const arrived = new Promise<void>((done) => {
    server = createServer((_, response) => {
      done();
      setTimeout(() => response.end("whole"), ms);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const answer = new Promise<string>((done) => {
    get({ port, host: "127.0.0.1" }, (response) => {
      response.on("data", (chunk) => done(String(chunk)));
    }).on("error", () => done("nothing"));
  });
  await arrived;
  return { answer };
}

test("a request that runs is answered whole, and its kept connection holds nothing up", async () => {
  const { answer } = await begun(300);
  const began = Date.now();
  expect(await drain(server, 5_000)).toBe("finished");
  expect(Date.now() - began).toBeLessThan(1_500);
  expect(await answer).toBe("whole");
});

test("a request that takes too long is cut off", async () => {
  const { answer } = await begun(5_000);
  expect(await drain(server, 200)).toBe("cut");
  expect(await answer).toBe("nothing");
});

test("what comes over a kept connection while it ends is answered as the last", async () => {
  server = createServer((_, response) => response.end("whole"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = () =>
    new Promise<IncomingMessage>((done, failed) => {
      get({ port, host: "127.0.0.1", agent }, (response) => {
        response.resume().on("end", () => done(response));
      }).on("error", failed);
    });
  expect((await ask()).headers.connection).toBe("keep-alive");
  const drained = drain(server, 5_000);
  const { statusCode, headers } = await ask();
  expect([statusCode, headers.connection]).toEqual([200, "close"]);
  expect(await drained).toBe("finished");
  agent.destroy();
});
