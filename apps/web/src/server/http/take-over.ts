import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Language } from "@convenio/domain/text/languages";
import type { Note } from "../process.ts";
import { acceptedCoding, compressible, compressStream } from "./compress.ts";
import { sendDocument } from "./send-document.ts";

type Rendering = { note: Note; nonce: string; language: Language; path: string; head: boolean };

/**
 * Takes over what Next writes. At its first write it is decided once what the response is: a failure or a
 * public document is held back until it is complete and sent by `sendDocument`; anything else passes
 * through as the application's, compressed on the way.
 */
export function takeOver(request: IncomingMessage, response: ServerResponse, rendering: Rendering): void {
  const real = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  };
  const held: Buffer[] = [];
  let kind: "document" | "failure" | "passing" | undefined;
  let zip: ReturnType<typeof compressStream> | undefined;

  function restore(): void {
    Object.assign(response, real);
  }

  function decide(): void {
    if (kind) return;
    kind = kindOf(response, rendering);
    if (kind !== "passing") return;
    prepareApplication(response, rendering);
    const coding = rendering.head ? undefined : acceptedCoding(request.headers);
    if (!coding || !mayCompress(response)) return;
    const stream = compressStream(coding);
    response.removeHeader("Content-Length");
    response.setHeader("Content-Encoding", coding);
    stream.on("data", (chunk) => void real.write(chunk));
    stream.on("end", () => void real.end());
    stream.on("drain", () => void response.emit("drain"));
    stream.on("error", () => response.destroy());
    response.on("close", () => stream.destroy());
    Object.assign(response, { flush: () => stream.flush() });
    zip = stream;
  }

  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    for (const part of rest) setAll(response, part);
    decide();
    return kind === "passing" ? real.writeHead(response.statusCode) : response;
  };
  response.flushHeaders = () => {
    decide();
    if (kind === "passing") real.flushHeaders();
  };
  response.write = (chunk: unknown, a?: unknown, b?: unknown) => {
    decide();
    if (kind !== "passing") held.push(asBuffer(chunk, a));
    else if (zip) return zip.write(asBuffer(chunk, a), afterwards(a, b));
    else return real.write(asBuffer(chunk, a), afterwards(a, b));
    return true;
  };
  response.end = (chunk?: unknown, a?: unknown, b?: unknown) => {
    decide();
    const last =
      chunk === undefined || chunk === null || typeof chunk === "function" ? undefined : asBuffer(chunk, a);
    const after = typeof chunk === "function" ? () => void chunk() : afterwards(a, b);
    if (after) response.once("finish", after);
    if (kind === "passing") {
      if (zip) zip.end(last);
      else if (last) real.end(last);
      else real.end();
      return response;
    }
    if (last) held.push(last);
    restore();
    const html = Buffer.concat(held).toString("utf8");
    sendDocument(request, response, { ...rendering, html, failed: kind === "failure" }).catch(
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
    return response;
  };
}

function kindOf(response: ServerResponse, { note, path }: Rendering): "document" | "failure" | "passing" {
  if (path.startsWith("/api/") || path.startsWith("/_next/static/")) return "passing";
  if (response.statusCode >= 500) return "failure";
  const html = String(response.getHeader("content-type") ?? "").startsWith("text/html");
  if (html && note.status) response.statusCode = note.status;
  return note.document && html && [200, 404, 410].includes(response.statusCode) ? "document" : "passing";
}

/** Application responses belong to one visitor; only static files keep the caching that Next gave them. */
function prepareApplication(response: ServerResponse, { note, path }: Rendering): void {
  const asset = path.startsWith("/_next/static/") || /\.[a-z0-9]+$/.test(path);
  if (!asset || response.statusCode !== 200) response.setHeader("Cache-Control", "private, no-store");
  for (const cookie of note.cookies) response.appendHeader("Set-Cookie", cookie);
  if (compressible(response.getHeader("content-type"))) response.appendHeader("Vary", "Accept-Encoding");
}

function mayCompress(response: ServerResponse): boolean {
  return (
    compressible(response.getHeader("content-type")) &&
    !response.hasHeader("content-encoding") &&
    response.statusCode !== 204 &&
    response.statusCode !== 304
  );
}

function setAll(response: ServerResponse, headers: unknown): void {
  if (!headers || typeof headers !== "object" || Array.isArray(headers)) return;
  const given: OutgoingHttpHeaders = { ...headers };
  for (const [name, value] of Object.entries(given)) if (value !== undefined) response.setHeader(name, value);
}

function asBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return Buffer.from(
    String(chunk),
    Buffer.isEncoding(String(encoding)) ? (String(encoding) as BufferEncoding) : "utf8",
  );
}

function afterwards(a: unknown, b: unknown): (() => void) | undefined {
  const callback = typeof a === "function" ? a : b;
  return typeof callback === "function" ? () => void callback() : undefined;
}
