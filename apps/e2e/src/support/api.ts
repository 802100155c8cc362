import { type APIRequestContext, expect } from "@playwright/test";
import { type DemoName, demoPeople } from "./demo-people.ts";

/** What a procedure answered: its output, or the reason for which it refused. */
type Answer<T> = { status: number; output: T; reason: null } | { status: number; reason: string };

/** The product's procedures as one person's browser calls them: with its cookies and its form token. */
export type Api = {
  query<T>(path: string, input?: unknown): Promise<T>;
  mutate<T>(path: string, input: unknown): Promise<T>;
  /** The same without expecting success. */
  tryMutate(path: string, input: unknown): Promise<Answer<unknown>>;
};

type Body<T> = {
  result?: { data: { json: T } };
  error?: { json?: { data?: { reason?: string } }; reason?: string };
};

/** Signs `request`'s browser in as a demo person, by the form that the sign-in page holds. */
export async function signIn(request: APIRequestContext, origin: string, who: DemoName): Promise<Api> {
  const page = await (await request.get("/en/sign-in")).text();
  const csrf = page.match(/name="csrf" value="([^"]+)"/)?.[1] ?? "";
  const answer = await request.post("/api/sign-in/demo", {
    form: { csrf, email: demoPeople[who], next: "/en" },
    headers: { origin },
    maxRedirects: 0,
  });
  expect(answer.status(), `sign in as ${who}`).toBe(303);
  return apiOf(request, origin, csrf);
}

function apiOf(request: APIRequestContext, origin: string, csrf: string): Api {
  const headers = { origin, "x-csrf-token": csrf };
  async function tryMutate<T>(path: string, input: unknown): Promise<Answer<T>> {
    const answer = await request.post(`/api/trpc/${path}`, { data: { json: input }, headers });
    return answered<T>(answer.status(), await answer.json());
  }
  return {
    async query<T>(path: string, input: unknown = {}): Promise<T> {
      const params = { input: JSON.stringify({ json: input }) };
      const answer = await request.get(`/api/trpc/${path}`, { params });
      return outputOf(path, answered<T>(answer.status(), await answer.json()));
    },
    async mutate<T>(path: string, input: unknown): Promise<T> {
      return outputOf(path, await tryMutate<T>(path, input));
    },
    tryMutate,
  };
}

function answered<T>(status: number, { result, error }: Body<T>): Answer<T> {
  if (result) return { status, output: result.data.json, reason: null };
  return { status, reason: error?.json?.data?.reason ?? error?.reason ?? "no reason given" };
}

function outputOf<T>(path: string, answer: Answer<T>): T {
  if (answer.reason === null) return answer.output;
  throw new Error(`${path} refused with ${answer.status}: ${answer.reason}`);
}
