import { expect, test } from "vitest";
import { cookie, cookieName, readCookie } from "./cookies.ts";

const http = new URL("http://127.0.0.1:3000");
const https = new URL("https://convenio.example");

test("over https a cookie is secure and bound to the host by its name", () => {
  expect(cookie("session", "v", https, 60)).toBe(
    "__Host-convenio.session=v; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure",
  );
  expect(cookie("session", "", http, 0)).toBe("convenio.session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
});

test("one cookie is read by its exact name", () => {
  const header = "a=1; xconvenio.csrf=2; convenio.csrf=3=4 ; convenio.csrfx=5";
  expect(readCookie(header, cookieName("csrf", http))).toBe("3=4");
  expect(readCookie(header, "b")).toBeUndefined();
  expect(readCookie(null, "a")).toBeUndefined();
});
