import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { bytesOf, calledAfterwards, setAll } from "../http/written.ts";

/** A GET of nobody in particular: what it is answered depends on its address and on nothing else. */
export function anonymousRequest(
  address: string,
  headers: Readonly<Record<string, string>>,
): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url: address, headers: { ...headers }, complete: true });
  request.push(null);
  return request;
}

/** A response that goes nowhere: it keeps what is written until it is read. */
export class DetachedResponse extends ServerResponse {
  private readonly written: Buffer[] = [];
  /** Whether everything was written. */
  ended = false;

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    for (const part of rest) setAll(this, part);
    return this;
  }

  override flushHeaders(): void {}

  override write(chunk: unknown, a?: unknown, b?: unknown): boolean {
    this.written.push(bytesOf(chunk, a));
    const after = calledAfterwards(a, b);
    if (after) process.nextTick(after);
    return true;
  }

  override end(chunk?: unknown, a?: unknown, b?: unknown): this {
    if (this.ended) return this;
    this.ended = true;
    if (chunk !== undefined && chunk !== null && typeof chunk !== "function") {
      this.written.push(bytesOf(chunk, a));
    }
    const after = typeof chunk === "function" ? () => void chunk() : calledAfterwards(a, b);
    if (after) this.once("finish", after);
    Object.assign(this, { finished: true });
    // As Node does it: whoever ends a response may still listen for its end.
    process.nextTick(() => {
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }

  /** Everything that was written, as text. */
  text(): string {
    return Buffer.concat(this.written).toString("utf8");
  }
}
