import { z } from "zod";
import { isLanguage } from "../http/language.ts";

/** What Next's build says of its pages and routes: `app-path-routes-manifest.json`. */
export const routesManifest = z.record(z.string(), z.string());

/** Where an address leads. `nowhere`: its first segment is neither a language nor known otherwise. */
export type Place =
  | { kind: "document"; pattern: string }
  | { kind: "application"; pattern: string }
  | { kind: "nowhere"; pattern: "nowhere" };

type Route = { steps: readonly string[]; pattern: string; document: boolean };

/**
 * Makes the function that says where a canonical path leads. A page in the group `(record)` is a document, whatever
 * else Next serves belongs to the application, and so do the files of `public/`.
 */
export function documentRoutes(
  manifest: z.infer<typeof routesManifest>,
  files: ReadonlySet<string>,
): (path: string) => Place {
  const routes = Object.entries(manifest)
    .filter(([, pattern]) => !pattern.startsWith("/_"))
    .map(([file, pattern]): Route => {
      const document = file.includes("/(record)/") && file.endsWith("/page");
      return { steps: pattern.split("/").filter(Boolean), pattern, document };
    })
    .sort((a, b) => compare(a.steps, b.steps));

  return (path) => {
    const parts = path.split("/").filter(Boolean);
    if (frameworkForm.test(path)) return { kind: "nowhere", pattern: "nowhere" };
    if (path.startsWith("/_next/static/") || files.has(parts[0] ?? ""))
      return { kind: "application", pattern: "file" };
    const route = routes.find(({ steps }) => matches(steps, parts));
    if (!route) return { kind: "nowhere", pattern: "nowhere" };
    return { kind: route.document ? "document" : "application", pattern: route.pattern };
  };
}

/** Ends of paths under which the framework gives out its own form of the page before them. */
const frameworkForm = /\.(?:rsc|meta|body)$|\.segments\//;

function matches(steps: readonly string[], parts: readonly string[]): boolean {
  for (const [at, step] of steps.entries()) {
    if (step.startsWith("[[...")) return true;
    const part = parts[at];
    if (part === undefined) return false;
    if (step.startsWith("[...")) return true;
    if (step === "[lang]" ? !isLanguage(part) : !step.startsWith("[") && step !== part) return false;
  }
  return steps.length === parts.length;
}

/** Static steps before parameters before rests, as Next looks them up. */
function compare(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = rank(a[at]) - rank(b[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function rank(step: string | undefined): number {
  if (step === undefined) return 0;
  if (step.startsWith("[[...")) return 4;
  if (step.startsWith("[...")) return 3;
  return step.startsWith("[") ? 2 : 1;
}
