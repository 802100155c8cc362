import { expect, test } from "@playwright/test";
import { type OwnServer, ownServer } from "./own-server.ts";
import { rawRequest } from "./raw-request.ts";

let own: OwnServer;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await ownServer(4424, {
    LOG_LEVEL: "debug",
    TRUST_PROXY: "true",
    CONVENIO_METRICS_TOKEN: "watching from afar",
  });
});
test.afterAll(() => own.remove());

const person = "ana.perez@example.org";
const asked = "what-ana-searched-for";
const cookie = "cookie-value-of-ana-0123456789-0123456789";
const proxy = { "x-forwarded-for": "198.51.100.23", "x-request-id": "proxy-0123456789" };

test("a request has an id, the proxy's where it is well formed, and the log names it", async () => {
  const { headers } = await rawRequest(own.origin, "/en/entries?q=x", { headers: proxy });
  expect(headers["x-request-id"]).toBe("proxy-0123456789");
  const other = await rawRequest(own.origin, "/en/sign-in", { headers: { "x-request-id": "a b" } });
  expect(other.headers["x-request-id"]).toMatch(/^[A-Za-z0-9_-]{16}$/);
  await expect.poll(() => own.output()).toContain('"request":"proxy-0123456789"');
});

test("the log is lines of JSON in which nothing of a visitor stands", async () => {
  const headers = { ...proxy, cookie: `convenio.session=${cookie}; convenio.csrf=${cookie}` };
  const json = { "content-type": "application/json", origin: own.origin };
  for (const path of [
    `/en/entries?q=${asked}`,
    `/en/e/${person}`,
    `/en/sign-in/confirm?token=${cookie}`,
    "/en/account",
    `/${person}`,
  ])
    await rawRequest(own.origin, path, { headers });
  const body = JSON.stringify({ json: { email: person } });
  for (const path of ["/api/trpc/people.grant", "/api/sign-in/email"])
    await rawRequest(own.origin, path, { method: "POST", headers: { ...headers, ...json }, body });
  await rawRequest(own.origin, "/api/sign-in/email", {
    method: "POST",
    headers: { ...headers, origin: own.origin, "content-type": "application/x-www-form-urlencoded" },
    body: `email=${encodeURIComponent(person)}`,
  });
  await expect.poll(() => own.output().match(/"route":/g)?.length ?? 0).toBeGreaterThan(6);
  const lines = own.output().trim().split("\n");
  for (const line of lines) expect(() => JSON.parse(line), line).not.toThrow();
  expect(own.output()).toContain('"route":"/[lang]/e/[slug]"');
  for (const secret of [person, "ana.perez", asked, cookie, "198.51.100.23", '127.0.0.1"'])
    expect(own.output()).not.toContain(secret);
});

test("the metrics count what was answered, and are read from afar with the token only", async () => {
  const here = await rawRequest(own.origin, "/api/metrics");
  expect(here.status).toBe(200);
  for (const name of ["requests_total", "cache_hits_total", "render_seconds_count", "outbox_letters"])
    expect(here.text).toContain(`convenio_${name}`);
  expect(here.text).not.toContain(person);
  const far = (headers: Record<string, string>) =>
    rawRequest(own.origin, "/api/metrics", { headers: { ...proxy, ...headers } });
  expect((await far({})).status).toBe(403);
  expect((await far({ authorization: "Bearer watching from afar" })).status).toBe(200);
});
