import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { documentRoutes } from "../cache/document-routes.ts";
import { type Making, makePageCache } from "../cache/make-page-cache.ts";
import type { PageCache } from "../cache/page-cache.ts";
import { renderer } from "../cache/render.ts";
import { convenio, type Note } from "../process.ts";
import { handler } from "./handle.ts";

/** The note of the request that is being rendered. */
export function note(): Note {
  const own = convenio().request.getStore();
  if (!own) throw new Error("no note");
  return own;
}

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Writes as Next does: headers flushed first, then the page in pieces. */
export function page(request: IncomingMessage, response: ServerResponse, title: string, status = 200): void {
  const nonce = request.headers["content-security-policy"]?.toString().match(/'nonce-(.+)'/)?.[1];
  response.statusCode = status;
  response.setHeader("Vary", "rsc");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.flushHeaders();
  response.write(`<!DOCTYPE html><html><body><h1>${title}</h1>`);
  response.end(`<script nonce="${nonce}">self.__next_f.push([])</script></body></html>`);
}

type Page = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A server as server.ts makes it, around a Next that has these pages. */
export async function serveFake(
  pages: Readonly<Record<string, Page>>,
  making: Partial<Pick<Making, "confirmation" | "megabytes" | "renders" | "now">> = {},
): Promise<{ origin: string; cache: PageCache; close(): void }> {
  const documents = ["e/[slug]", "entries", "old", "[...rest]"];
  const place = documentRoutes(
    {
      ...Object.fromEntries(documents.map((name) => [`/[lang]/(record)/${name}/page`, `/[lang]/${name}`])),
      "/[lang]/(work)/work/[page]/page": "/[lang]/work/[page]",
      "/api/[...missing]/route": "/api/[...missing]",
    },
    new Set(["favicon.svg"]),
  );
  async function next(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await pages[(request.url ?? "").split("?")[0] ?? ""]?.(request, response);
  }
  const server = createServer((request, response) => listener(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const house = { mode: "live", url: new URL(`http://127.0.0.1:${port}`), port, trustProxy: false } as const;
  const cache = makePageCache({
    render: renderer(next, house.url.host),
    confirmation: { confirmedAt: Date.now },
    megabytes: 8,
    renders: 4,
    https: true,
    ...making,
  });
  const listener = handler({ next, cache, house, place });
  return { origin: house.url.origin, cache, close: () => server.close() };
}
