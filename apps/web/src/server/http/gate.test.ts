import { describe, expect, test } from "vitest";
import { bodyLimit, gate } from "./gate.ts";

const house = { mode: "demo", url: new URL("http://127.0.0.1:3000"), port: 3000, trustProxy: false } as const;
const own = { host: "127.0.0.1:3000" };
const ask = (method: string, target: string, headers: Record<string, string> = own) =>
  gate({ method, target, headers }, house);
const refused = (verdict: ReturnType<typeof gate>) =>
  verdict.kind === "refused" ? verdict.status : verdict.kind;

describe("a demo answers on this machine only", () => {
  test.each([
    ["127.0.0.1:3000", "pass"],
    ["localhost:3000", "redirect"],
    ["[::1]:3000", "redirect"],
    ["127.0.0.1", 421],
    ["127.0.0.1:3001", 421],
    ["convenio.example", 421],
    ["localhost:3000.convenio.example", 421],
    ["", 421],
  ])("Host %s", (host, answer) => {
    expect(refused(ask("GET", "/en", { host }))).toBe(answer);
  });

  test.each(["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"])(
    "%s means a proxy: 421",
    (name) => {
      expect(refused(ask("GET", "/en", { ...own, [name]: "for=192.0.2.1" }))).toBe(421);
    },
  );

  test("another loopback name is sent to the configured one, probes are answered where they ask", () => {
    expect(ask("GET", "/es?x=1", { host: "localhost:3000" })).toEqual({
      kind: "redirect",
      status: 307,
      to: "http://127.0.0.1:3000/es?x=1",
    });
    expect(ask("GET", "/api/ready", { host: "localhost:3000" }).kind).toBe("pass");
  });
});

describe("a live installation answers under its configured name", () => {
  const live = {
    mode: "live",
    url: new URL("https://convenio.example"),
    port: 3000,
    trustProxy: false,
  } as const;
  const asked = (method: string, target: string, host: string) =>
    gate({ method, target, headers: { host, origin: "https://convenio.example" } }, live);
  test("readers elsewhere are sent there for good, with their query, and nowhere else", () => {
    for (const host of [
      "www.convenio.example",
      "127.0.0.1:3000",
      "convenio.example:444",
      "",
      "[",
      "x@convenio.example",
      "convenio.example/x",
    ]) {
      expect(asked("GET", "//evil.example/x?y=1", host)).toEqual({
        kind: "redirect",
        status: 308,
        to: "https://convenio.example//evil.example/x?y=1",
      });
    }
    for (const host of ["convenio.example", "Convenio.EXAMPLE", "convenio.example:443"]) {
      expect(asked("GET", "/en", host).kind).toBe("pass");
    }
  });
  test("nobody writes under another name", () => {
    expect(refused(asked("POST", "/api/trpc/x", "www.convenio.example"))).toBe(421);
    expect(refused(asked("POST", "/api/trpc/x", "convenio.example"))).toBe("pass");
  });
  test("probes are answered where they ask, and a proxy in front is nothing odd", () => {
    expect(asked("GET", "/api/health?verbose", "10.0.0.7").kind).toBe("pass");
    const headers = { host: "convenio.example", "x-forwarded-for": "192.0.2.1" };
    expect(gate({ method: "GET", target: "/en", headers }, live).kind).toBe("pass");
  });
});

describe("an address must decode to plain text", () => {
  test.each([
    "/%00",
    "/%",
    "/%ff",
    "/%ED%A0%80",
    "/a%0a",
    "/en?q=%00",
    "/en?q=%c3",
    "/en?%0d=1",
    "/%C2%85",
    "http://x/",
  ])("%s is malformed", (target) => {
    expect(refused(ask("GET", target))).toBe(400);
  });
  test.each(["/", "/en", "/es/entries?q=uni%C3%B3n+naval", "/en/compare/1..2", "/en?q=%F0%9F%9A%A2"])(
    "%s is fine",
    (target) => {
      expect(ask("GET", target).kind).toBe("pass");
    },
  );
});

describe("what may change something comes from a page of this site", () => {
  const origin = "http://127.0.0.1:3000";
  test.each([
    [undefined, 403],
    ["null", 403],
    ["http://convenio.example", 403],
    ["http://127.0.0.1:3001", 403],
    ["https://127.0.0.1:3000", 403],
    [origin, "pass"],
  ])("Origin %s", (given, answer) => {
    const headers = given === undefined ? own : { ...own, origin: given };
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expect(refused(ask(method, "/api/trpc/x", headers))).toBe(answer);
    }
  });

  test("a body states its length and keeps to the limit", () => {
    expect(refused(ask("POST", "/api/x", { ...own, origin, "transfer-encoding": "chunked" }))).toBe(411);
    expect(refused(ask("POST", "/api/x", { ...own, origin, "content-length": String(bodyLimit + 1) }))).toBe(
      413,
    );
    expect(ask("POST", "/api/x", { ...own, origin, "content-length": String(bodyLimit) }).kind).toBe("pass");
  });
});
