import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Metrics, RequestClass } from "./metrics.ts";

type Observing = {
  metrics: Pick<Metrics, "request">;
  log: Logger;
  /** The pattern of a route, in which no address, name or id of a visitor can stand. */
  pattern(path: string): string;
};

/**
 * Counts what the listener answers, and logs it unless it was answered at once: what the cache holds is only counted.
 * A line names route, status and duration; never the query, the visitor or what they sent.
 */
export function observed(listener: RequestListener, { metrics, log, pattern }: Observing): RequestListener {
  return (request, response) => {
    const begun = performance.now();
    // As they were asked: the listener gives HEAD to the application as GET.
    const { method, url } = request;
    const kind = classOf(url ?? "/");
    listener(request, response);
    if (response.writableEnded) return metrics.request(kind, response.statusCode);
    response.once("close", () => {
      metrics.request(kind, response.statusCode);
      const level = response.statusCode >= 500 ? "warn" : kind === "asset" ? "debug" : "info";
      log[level](lineOf({ method, url, kind, begun, response, pattern }), "request");
    });
  };
}

type Answered = Pick<IncomingMessage, "method" | "url"> & {
  kind: RequestClass;
  begun: number;
  response: ServerResponse;
  pattern(path: string): string;
};

function lineOf({ method, url = "/", kind, begun, response, pattern }: Answered): Record<string, unknown> {
  const [path = "/"] = url.split("?", 1);
  return {
    request: response.getHeader("x-request-id"),
    method,
    route: pattern(path),
    class: kind,
    status: response.statusCode,
    ms: Math.round(performance.now() - begun),
    ...(response.writableFinished ? {} : { aborted: true }),
  };
}

function classOf(url: string): RequestClass {
  if (url.startsWith("/api/")) return "api";
  return url.startsWith("/_next/") ? "asset" : "page";
}
