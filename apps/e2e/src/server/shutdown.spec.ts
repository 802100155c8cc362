import { existsSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ownServer } from "./own-server.ts";

const form = "language=es&next=%2Fes";

/** A request whose body arrives in two halves: it runs until `finish` sends the second. */
function inTwoHalves(origin: string): { finish: () => void; answer: Promise<string> } {
  const { host, port } = new URL(origin);
  const socket = connect(Number(port), "127.0.0.1");
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString("utf8");
  });
  const answer = new Promise<string>((done, failed) => {
    socket.on("close", () => done(text));
    socket.on("error", failed);
  });
  const head = ["POST /api/language HTTP/1.1", `Host: ${host}`, `Origin: ${origin}`];
  const body = ["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${form.length}`];
  socket.write(`${[...head, ...body].join("\r\n")}\r\n\r\n${form.slice(0, 9)}`);
  return { finish: () => void socket.write(form.slice(9)), answer };
}

for (const [index, signal] of (["SIGTERM", "SIGINT"] as const).entries()) {
  test(`on ${signal} a server finishes what runs, gives its folder back and ends with code 0`, async () => {
    test.setTimeout(120_000);
    const own = await ownServer(4420 + index);
    try {
      const running = inTwoHalves(own.origin);
      await new Promise((done) => setTimeout(done, 300));
      const began = Date.now();
      own.process.kill(signal);
      await new Promise((done) => setTimeout(done, 200));
      // Proxies hear of it first.
      const stopping = await fetch(`${own.origin}/api/ready`);
      expect([stopping.status, stopping.headers.get("connection")]).toEqual([503, "close"]);
      expect(await stopping.json()).toEqual({ status: "stopping" });
      await new Promise((done) => setTimeout(done, 2_000));
      await expect(fetch(`${own.origin}/api/ready`)).rejects.toThrow();
      running.finish();
      expect(await running.answer).toMatch(/^HTTP\/1\.1 303 /);
      expect(await own.ended()).toBe(0);
      expect(Date.now() - began).toBeLessThan(10_000);
      expect(existsSync(join(own.data, "live.lock"))).toBe(false);
    } finally {
      await own.remove();
    }
  });
}
