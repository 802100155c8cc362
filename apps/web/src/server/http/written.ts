import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/** Sets the headers that `writeHead` was given, if this argument of it holds any. */
export function setAll(response: ServerResponse, headers: unknown): void {
  if (!headers || typeof headers !== "object" || Array.isArray(headers)) return;
  const given: OutgoingHttpHeaders = { ...headers };
  for (const [name, value] of Object.entries(given)) if (value !== undefined) response.setHeader(name, value);
}

/** The bytes of what `write` or `end` was given. */
export function bytesOf(chunk: unknown, encoding: unknown): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return Buffer.from(
    String(chunk),
    Buffer.isEncoding(String(encoding)) ? (String(encoding) as BufferEncoding) : "utf8",
  );
}

/** The callback among the later arguments of `write` or `end`. */
export function calledAfterwards(a: unknown, b: unknown): (() => void) | undefined {
  const callback = typeof a === "function" ? a : b;
  return typeof callback === "function" ? () => void callback() : undefined;
}
