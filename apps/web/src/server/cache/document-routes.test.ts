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
  ["/", "/"],
  ["/en/contribute", "/[lang]/contribute"],
  ["/en/e/unitas/edit", "/[lang]/e/[slug]/edit"],
  ["/en/feed", "/[lang]/feed"],
  ["/api/none", "/api/[...missing]"],
  ["/e/unitas", "/e/[...path]"],
  ["/sources", "/sources/[[...path]]"],
  ["/sources/1", "/sources/[[...path]]"],
  ["/favicon.svg", "file"],
  ["/_next/static/chunks/a.js", "file"],
])("%s is the application's %s", (path, pattern) => {
  expect(place(path)).toEqual({ kind: "application", pattern });
});

test.each([
  "/en/e/unitas.rsc",
  "/en/sign-in.rsc",
  "/en/e/unitas.segments/_tree.segment.rsc",
  "/fr",
  "/fr/e/unitas",
  "/e",
  "/_next/nothing",
  "/_not-found",
  "/EN",
  "/wp-login.php",
])("%s leads nowhere", (path) => {
  expect(place(path)).toEqual({ kind: "nowhere", pattern: "nowhere" });
});
