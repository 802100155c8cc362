import { request } from "node:http";

export type RawAnswer = { status: number; headers: Record<string, string>; text: string; bytes: Buffer };

/** One request as written: the path is not normalised, and any header may be set, `Host` among them. */
export function rawRequest(
  origin: string,
  path: string,
  {
    method = "GET",
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(origin);
  return new Promise((done, failed) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const asked = request(
      { hostname, port, path, method, headers: { host, ...length, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const flat = Object.entries(response.headers).map(([name, value]) => [
            name,
            [value].flat().join("\n"),
          ]);
          done({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(flat),
            text: Buffer.concat(chunks).toString("utf8"),
            bytes: Buffer.concat(chunks),
          });
        });
      },
    );
    asked.on("error", failed);
    asked.end(body);
  });
}
