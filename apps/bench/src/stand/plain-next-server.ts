// Serves apps/bench/plain-next as the product serves its pages: Next behind a Node server, without compression.
// `node plain-next-server.mjs PORT DIR`
import { createServer } from "node:http";
import next from "next";

const [port, dir = ""] = process.argv.slice(2);
const app = next({ dev: false, dir, hostname: "127.0.0.1", port: Number(port) });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => void handle(request, response));
server.keepAliveTimeout = 75_000;
server.listen(Number(port), "127.0.0.1");
