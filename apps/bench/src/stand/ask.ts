import { Agent, type IncomingHttpHeaders, request } from "node:http";

/** Where to connect, and under which public address. */
export type Address = { port: number; url: URL };

export type Question = {
  method?: "GET" | "POST" | "HEAD";
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Connections to use; the default keeps one pool for the process. */
  agent?: Agent;
  /** ms without an answer after which it fails. */
  patience?: number;
};

export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  /** Names and values as they came, for a server that must send the same. */
  rawHeaders: string[];
  body: Buffer;
};

const pool = new Agent({ keepAlive: true, maxSockets: 64 });

/** One HTTP request to a server of the stand; follows nothing, decodes nothing. Rejects when no answer comes. */
export function ask({ port, url }: Address, path: string, question: Question = {}): Promise<Answer> {
  const { method = "GET", headers = {}, body, agent = pool, patience = 30_000 } = question;
  return new Promise((done, failed) => {
    const outgoing = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        agent,
        headers: {
          host: url.host,
          ...headers,
          ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", failed);
        answer.on("end", () => {
          const { statusCode: status = 0, headers, rawHeaders } = answer;
          done({ status, headers, rawHeaders, body: Buffer.concat(chunks) });
        });
      },
    );
    outgoing.setTimeout(patience, () => outgoing.destroy(new Error(`no answer in ${patience} ms: ${path}`)));
    outgoing.on("error", failed);
    outgoing.end(body);
  });
}
