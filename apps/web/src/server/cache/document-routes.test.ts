import { expect, test } from "vitest";
import { documentRoutes } from "./document-routes.ts";

const place = documentRoutes(
  {
    "/[lang]/(record)/[...rest]/page": "/[lang]/[...rest]",
    "/[lang]/(record)/e/[slug]/page": "/[lang]/e/[slug]",
    "/[lang]/(record)/e/[slug]/history/page": "/[lang]/e/[slug]/history",
    "/[lang]/(record)/page": "/[lang]",
    "/[lang]/(record)/feed/route": "/[lang]/feed",
    "/[lang]/(work)/e/[slug]/edit/page": "/[lang]/e/[slug]/edit",
    "/[lang]/(work)/contribute/page": "/[lang]/contribute",
    "/_not-found/page": "/_not-found",
    "/api/[...missing]/route": "/api/[...missing]",
    "/e/[...path]/route": "/e/[...path]",
    "/route": "/",
    "/sources/[[...path]]/route": "/sources/[[...path]]",
  },
  new Set(["favicon.svg"]),
);

test.each([
  ["/en", "/[lang]"],
  ["/es/e/unitas", "/[lang]/e/[slug]"],
  ["/pt/e/unitas/history", "/[lang]/e/[slug]/history"],
  ["/en/e/unitas/nothing", "/[lang]/[...rest]"],
  ["/en/nothing", "/[lang]/[...rest]"],
  ["/en/e/edit", "/[lang]/e/[slug]"],
])("%s is the document %s", (path, pattern) => {
  expect(place(path)).toEqual({ kind: "document", pattern });
});

test.each([
  "/",
  "/en/contribute",
  "/en/e/unitas/edit",
  "/en/feed",
  "/api/none",
  "/e/unitas",
  "/sources",
  "/sources/1",
  "/favicon.svg",
  "/_next/static/chunks/a.js",
])("%s is the application's", (path) => {
  expect(place(path)).toEqual({ kind: "application" });
});

test.each(["/fr", "/fr/e/unitas", "/e", "/_next/nothing", "/_not-found", "/EN", "/wp-login.php"])(
  "%s leads nowhere",
  (path) => {
    expect(place(path)).toEqual({ kind: "nowhere" });
  },
);
