import { expect, test } from "@playwright/test";
import { rawRequest } from "./raw-request.ts";

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const kind = { "content-type": "application/x-www-form-urlencoded" };

/** A browser's form token with its cookie, as the sign-in page hands it out. */
async function token(origin: string): Promise<{ csrf: string; cookie: string }> {
  const { headers, text } = await rawRequest(origin, "/en/sign-in");
  const csrf = text.match(/name="csrf"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="csrf"/);
  const cookie = headers["set-cookie"]?.match(/convenio\.csrf=[^;]+/)?.[0] ?? "";
  return { csrf: csrf?.[1] ?? csrf?.[2] ?? "", cookie };
}

async function signIn(origin: string, email: string, cookies = "") {
  const { csrf, cookie } = await token(origin);
  const answer = await rawRequest(origin, "/api/sign-in/demo", {
    method: "POST",
    headers: { origin, cookie: [cookie, cookies].filter(Boolean).join("; "), ...kind },
    body: form({ csrf, email, next: "/en/contribute" }),
  });
  const session = answer.headers["set-cookie"]?.match(/convenio\.session=[^;]+/)?.[0] ?? "";
  return { answer, session, csrf, cookie };
}

/** Who the procedures say is signed in with these cookies. */
async function me(origin: string, cookie: string) {
  const answer = await rawRequest(origin, "/api/trpc/people.me", { headers: { cookie } });
  return { answer, me: JSON.parse(answer.text).result?.data?.json };
}

test("one click makes an ordinary session in an http-only, same-site cookie", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  const { answer, session } = await signIn(origin, "reviewer@demo.convenio");
  expect([answer.status, answer.headers.location]).toEqual([303, "/en/contribute"]);
  expect(answer.headers["set-cookie"]).toMatch(
    /convenio\.session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+/,
  );
  expect((await me(origin, session)).me).toMatchObject({ signedIn: true, role: "reviewer" });
});

test("signing in again makes a new token, and the former one is worth nothing", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  const first = await signIn(origin, "reviewer@demo.convenio");
  const second = await signIn(origin, "editor@demo.convenio", first.session);
  expect(second.session).not.toBe(first.session);
  expect((await me(origin, first.session)).me).toMatchObject({ signedIn: false });
  expect((await me(origin, second.session)).me).toMatchObject({ signedIn: true, role: "editor" });
});

test("a form without its token, or with another browser's, signs nobody in", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  const own = await token(origin);
  const other = await token(origin);
  for (const [csrf, cookie] of [
    ["", own.cookie],
    [other.csrf, own.cookie],
    [own.csrf, ""],
    [own.csrf, "convenio.csrf=x"],
  ] as const) {
    const answer = await rawRequest(origin, "/api/sign-in/demo", {
      method: "POST",
      headers: { origin, cookie, ...kind },
      body: form({ csrf, email: "reviewer@demo.convenio", next: "/en" }),
    });
    expect(answer.status).toBe(403);
    expect(answer.headers["set-cookie"] ?? "").not.toContain("convenio.session");
  }
});

test("only demo people sign in by one click, and only paths of this site are gone to", async ({
  baseURL,
}) => {
  const origin = baseURL ?? "";
  expect((await signIn(origin, "someone@example.org")).answer.status).toBe(404);
  const { csrf, cookie } = await token(origin);
  for (const next of [
    "//convenio.example",
    "/\\convenio.example",
    "https://convenio.example",
    "javascript:x",
  ]) {
    const answer = await rawRequest(origin, "/api/sign-in/demo", {
      method: "POST",
      headers: { origin, cookie, ...kind },
      body: form({ csrf, email: "contributor@demo.convenio", next }),
    });
    expect([answer.status, answer.headers.location]).toEqual([303, "/"]);
  }
});

test("a field with control characters is a bad request, not a fault", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  const { csrf, cookie } = await token(origin);
  const answer = await rawRequest(origin, "/api/sign-in/demo", {
    method: "POST",
    headers: { origin, cookie, ...kind },
    body: `${form({ csrf, next: "/en" })}&email=%00`,
  });
  expect(answer.status).toBe(400);
});

test("a session cookie that leads to nothing is served as anonymous and cleared", async ({ baseURL }) => {
  const { answer, me: who } = await me(baseURL ?? "", `convenio.session=${"x".repeat(43)}`);
  expect(who).toMatchObject({ signedIn: false });
  expect(answer.headers["set-cookie"]).toMatch(/convenio\.session=; .*Max-Age=0/);
});

test("signing out ends the session in the database", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  const { session, csrf, cookie } = await signIn(origin, "contributor2@demo.convenio");
  const answer = await rawRequest(origin, "/api/sign-out", {
    method: "POST",
    headers: { origin, cookie: `${cookie}; ${session}`, ...kind },
    body: form({ csrf, next: "/en" }),
  });
  expect([answer.status, answer.headers.location]).toEqual([303, "/en"]);
  expect((await me(origin, session)).me).toMatchObject({ signedIn: false });
});

test("a procedure that changes something needs the token, and a refusal hands out a fresh one", async ({
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const call = (headers: Record<string, string>) =>
    rawRequest(origin, "/api/trpc/people.grant", {
      method: "POST",
      headers: { origin, "content-type": "application/json", ...headers },
      body: JSON.stringify({ json: { email: "a@example.org", role: "editor" } }),
    });
  const refused = await call({});
  expect(refused.status).toBe(403);
  expect(JSON.parse(refused.text).error.json.data).toMatchObject({ code: "FORBIDDEN", reason: "csrf" });
  const cookie = refused.headers["set-cookie"]?.match(/convenio\.csrf=[^;]+/)?.[0] ?? "";
  const again = await call({ cookie, "x-csrf-token": refused.headers["x-csrf-token"] ?? "" });
  expect(again.status).toBe(401);
  expect(JSON.parse(again.text).error.json.data.reason).toBe("not-signed-in");
});
