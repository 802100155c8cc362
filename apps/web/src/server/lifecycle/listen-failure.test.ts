import { createServer } from "node:net";
import { expect, test } from "vitest";
import { listenFailure } from "./listen-failure.ts";

const failing = (host: string, port: number) =>
  new Promise<string>((done) => {
    const server = createServer();
    server.on("error", (error) => done(listenFailure(error, { HOST: host, PORT: port })));
    server.listen(port, host, () => server.close(() => done("listens")));
  });

test("an address of another machine is the fault of HOST", async () => {
  expect(await failing("192.0.2.1", 0)).toBe("HOST: 192.0.2.1 is no address of this machine");
  expect(await failing("127.0.0.1", 0)).toBe("listens");
});

test.each([
  ["EADDRINUSE", "PORT: another program is using 3000; set PORT to another"],
  ["EACCES", "PORT: this user may not listen on 3000; set PORT to another"],
  ["ENOTFOUND", "HOST: x is no address of this machine"],
  ["EOTHER", "listen EOTHER"],
])("%s in one line", (code, line) => {
  const error = Object.assign(new Error(`listen ${code}`), { code });
  expect(listenFailure(error, { HOST: "x", PORT: 3000 })).toBe(line);
});
