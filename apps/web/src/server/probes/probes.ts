import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { inTime } from "@convenio/db/in-time";
import { gate, type House, probeOf } from "../http/gate.ts";
import { answerRefusal } from "../http/plain-answers.ts";
import { documentCsp, setSecurityHeaders } from "../http/security-headers.ts";
import type { Metrics } from "../observe/metrics.ts";
import { convenio } from "../process.ts";
import { mayReadMetrics } from "./may-read-metrics.ts";

type Probing = {
  house: House;
  metrics: Pick<Metrics, "text" | "contentType">;
  /** What reads the metrics from elsewhere shows it. */
  token: string | undefined;
  /** Resolves when the database answers and is installed. */
  reachable(): Promise<void>;
};

/** How long the database may take to answer, in milliseconds. */
const patienceMs = 2_000;

/**
 * Answers `/api/health` (the process), `/api/ready` (it takes requests and its database answers) and `/api/metrics`
 * before anything else, so that they cost no render; passes everything else on.
 */
export function probes(next: RequestListener, probing: Probing): RequestListener {
  return (request, response) => {
    const url = request.url ?? "/";
    // Asked of every request: nearly none gets further.
    const probe = url.startsWith("/api/") ? probeOf(url) : undefined;
    if (probe === undefined) return next(request, response);
    const { method = "GET", headers } = request;
    setSecurityHeaders(response, { https: probing.house.url.protocol === "https:" });
    response.setHeader("Content-Security-Policy", documentCsp());
    const verdict = gate({ method, target: url, headers }, probing.house);
    if (verdict.kind === "refused") return answerRefusal(response, verdict, { language: "en", api: true });
    if (method !== "GET" && method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return answer(response, 405, { status: "method not allowed" });
    }
    if (probe === "/api/health") answer(response, 200, { status: "ok" });
    else if (probe === "/api/ready") void answerReady(response, probing);
    else void answerMetrics(request, response, probing);
  };
}

async function answerReady(response: ServerResponse, { reachable }: Probing): Promise<void> {
  if (convenio().stopping) return answer(response, 503, { status: "stopping" });
  const there = await inTime(reachable(), patienceMs, () => new Error("The database is silent.")).then(
    () => true,
    () => false,
  );
  answer(response, there ? 200 : 503, { status: there ? "ready" : "unavailable" });
}

async function answerMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  { metrics, token }: Probing,
): Promise<void> {
  const { headers, socket } = request;
  if (!mayReadMetrics({ from: socket.remoteAddress, headers }, token)) {
    return answer(response, 403, { status: "forbidden" });
  }
  try {
    const text = await metrics.text();
    response.writeHead(200, { "Content-Type": metrics.contentType, "Cache-Control": "no-store" });
    response.end(text);
  } catch (error) {
    console.error(error);
    answer(response, 500, { status: "failed" });
  }
}

function answer(response: ServerResponse, status: number, body: Record<string, string>): void {
  response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  response.end(JSON.stringify(body));
}
