import type { Agent } from "node:http";
import { type Address, type Answer, ask } from "./ask.ts";

/** What a procedure answered: its output, or the reason for which it refused. */
type Outcome<T> = { status: number; output: T; reason: null } | { status: number; reason: string };

/** Somebody's browser: it keeps its cookies, and calls procedures with its form token. */
export type Visitor = {
  get(path: string): Promise<Answer>;
  /** A form of the application. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>;
  query<T>(path: string, input?: unknown): Promise<T>;
  mutate<T>(path: string, input: unknown): Promise<T>;
  /** The same without expecting success; rejects only when no answer comes. */
  tryMutate<T>(path: string, input: unknown): Promise<Outcome<T>>;
  /** How many requests it has sent. */
  asked(): number;
};

type Body<T> = {
  result?: { data: { json: T } };
  error?: { json?: { message?: string; data?: { reason?: string | null } }; reason?: string };
};

/** A browser at this address, with these cookies (a session, where one was inserted). */
export function visitor(
  address: Address,
  cookies: Readonly<Record<string, string>> = {},
  agent?: Agent,
): Visitor {
  const jar = new Map(Object.entries(cookies));
  let csrf = "";
  let sent = 0;

  async function send(path: string, body?: string, type?: string): Promise<Answer> {
    sent += 1;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await ask(address, path, {
      method: body === undefined ? "GET" : "POST",
      body,
      agent,
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(type ? { "content-type": type, origin: address.url.origin, "x-csrf-token": csrf } : {}),
      },
    });
    for (const set of answer.headers["set-cookie"] ?? []) {
      const [pair = ""] = set.split(";", 1);
      const at = pair.indexOf("=");
      if (at > 0) jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }

  async function tryMutate<T>(path: string, input: unknown): Promise<Outcome<T>> {
    const body = JSON.stringify({ json: input });
    const first = await send(`/api/trpc/${path}`, body, "application/json");
    const fresh = first.headers["x-csrf-token"];
    if (first.status !== 403 || typeof fresh !== "string") return outcome<T>(first);
    // A browser without a token is given one, with which it repeats the change once.
    csrf = fresh;
    return outcome<T>(await send(`/api/trpc/${path}`, body, "application/json"));
  }

  return {
    get: (path) => send(path),
    post: (path, fields) =>
      send(path, new URLSearchParams(fields).toString(), "application/x-www-form-urlencoded"),
    async query<T>(path: string, input: unknown = {}): Promise<T> {
      const asked = new URLSearchParams({ input: JSON.stringify({ json: input }) });
      return outputOf(path, outcome<T>(await send(`/api/trpc/${path}?${asked}`)));
    },
    async mutate<T>(path: string, input: unknown): Promise<T> {
      return outputOf(path, await tryMutate<T>(path, input));
    },
    tryMutate,
    asked: () => sent,
  };
}

function outcome<T>({ status, body }: Answer): Outcome<T> {
  const { result, error } = parsed<T>(body);
  if (result) return { status, output: result.data.json, reason: null };
  return {
    status,
    reason: error?.json?.data?.reason ?? error?.json?.message ?? error?.reason ?? "no reason",
  };
}

function parsed<T>(body: Buffer): Body<T> {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return {};
  }
}

function outputOf<T>(path: string, answer: Outcome<T>): T {
  if (answer.reason === null) return answer.output;
  throw new Error(`${path} was answered ${answer.status}: ${answer.reason}`);
}
