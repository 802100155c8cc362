import type { IncomingMessage, ServerResponse } from "node:http";
import { unreachable } from "@convenio/db/unreachable";
import type { Language } from "@convenio/domain/text/languages";
import { preferredCoding } from "../cache/codings.ts";
import type { Note } from "../process.ts";
import { compressible, compressStream } from "./compress.ts";
import { answerFailure, unreachableSeconds } from "./plain-answers.ts";
import { bytesOf, calledAfterwards, setAll } from "./written.ts";

type Rendering = { note: Note; language: Language; path: string; head: boolean };

/**
 * Takes over what Next writes for the application. At its first write it is decided once what the response is: a
 * failure is swallowed and our own error document sent in its place; anything else passes through, compressed on
 * the way.
 */
export function takeOver(request: IncomingMessage, response: ServerResponse, rendering: Rendering): void {
  const real = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  };
  let kind: "failure" | "passing" | undefined;
  let zip: ReturnType<typeof compressStream> | undefined;

  function decide(): void {
    if (kind) return;
    kind = kindOf(response, rendering);
    if (kind !== "passing") return;
    prepareApplication(response, rendering);
    const coding = rendering.head ? null : preferredCoding(request.headers["accept-encoding"]);
    if (coding === null || coding === "identity" || !mayCompress(response)) return;
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
    if (kind !== "passing") return true;
    return (zip ?? real).write(bytesOf(chunk, a), calledAfterwards(a, b));
  };
  response.end = (chunk?: unknown, a?: unknown, b?: unknown) => {
    decide();
    const last =
      chunk === undefined || chunk === null || typeof chunk === "function" ? undefined : bytesOf(chunk, a);
    const after = typeof chunk === "function" ? () => void chunk() : calledAfterwards(a, b);
    if (after) response.once("finish", after);
    if (kind === "passing") {
      if (zip) zip.end(last);
      else if (last) real.end(last);
      else real.end();
      return response;
    }
    Object.assign(response, real);
    answerFailure(response, rendering.language, rendering.note.failed);
    return response;
  };
}

function kindOf(response: ServerResponse, { note, path }: Rendering): "failure" | "passing" {
  if (path.startsWith("/api/")) {
    if (response.statusCode === 500 && unreachable(note.failed) !== null) {
      response.statusCode = 503;
      response.setHeader("Retry-After", unreachableSeconds);
    }
    return "passing";
  }
  if (response.statusCode >= 500) return "failure";
  const html = String(response.getHeader("content-type") ?? "").startsWith("text/html");
  if (html && note.status) response.statusCode = note.status;
  if (html && path.startsWith("/_next/")) response.statusCode = 404;
  return "passing";
}

/** Application responses belong to one visitor; only static files keep the caching that Next gave them. */
function prepareApplication(response: ServerResponse, { note, path }: Rendering): void {
  const asset = path.startsWith("/_next/static/") || /\.[a-z0-9]+$/.test(path);
  if (!asset || response.statusCode !== 200) response.setHeader("Cache-Control", "private, no-store");
  for (const cookie of note.cookies) response.appendHeader("Set-Cookie", cookie);
  if (compressible(response.getHeader("content-type"))) response.appendHeader("Vary", "Accept-Encoding");
}

/** Without a body there is nothing to compress, and a range is one of the file as it is sent whole (RFC 9110, 14.4). */
const neverCompressed: ReadonlySet<number> = new Set([204, 206, 304]);

function mayCompress(response: ServerResponse): boolean {
  return (
    compressible(response.getHeader("content-type")) &&
    !response.hasHeader("content-encoding") &&
    !response.hasHeader("content-range") &&
    !neverCompressed.has(response.statusCode)
  );
}
