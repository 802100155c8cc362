// A bare Node server: it holds whole pages, headers and bytes as the product sent them, and does nothing else.
// `node bare-server.mjs PORT FILE`; FILE holds JSON: { path: { headers: [name, value, …], body: base64 } }.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

type Held = Record<string, { headers: string[]; body: string }>;

const [port, file = ""] = process.argv.slice(2);
const held: Held = JSON.parse(readFileSync(file, "utf8"));
const pages = new Map(
  Object.entries(held).map(([path, { headers, body }]) => [
    path,
    { headers, body: Buffer.from(body, "base64") },
  ]),
);

const server = createServer((request, response) => {
  const page = pages.get(request.url ?? "");
  if (!page) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, page.headers);
  response.end(page.body);
});
server.keepAliveTimeout = 75_000;
server.listen(Number(port), "127.0.0.1");
