import { readdirSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const app = fileURLToPath(new URL("../../../web/src/app/[lang]", import.meta.url));

/** A page of the application as its folder names it. `record`: a public document. */
export type Route = { pattern: string; record: boolean; matches(path: string): boolean };

/** Every page there is, the most specific first. */
export function routes(): Route[] {
  return readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === "page.tsx")
    .map((entry) => relative(app, entry.parentPath).split("/"))
    .map((parts) => ({ record: parts[0] === "(record)", pattern: parts.slice(1).join("/") }))
    .sort((a, b) => weight(b.pattern) - weight(a.pattern) || b.pattern.length - a.pattern.length)
    .map(({ pattern, record }) => {
      const steps = pattern.split("/").filter(Boolean).map(step);
      const shape = new RegExp(`^/(?:en|es|pt)${steps.map((one) => `/${one}`).join("")}$`);
      return { pattern: `/${pattern}`, record, matches: (path) => shape.test(path) };
    });
}

function step(part: string): string {
  if (part.startsWith("[...")) return ".+";
  return part.startsWith("[") ? "[^/]+" : part;
}

/** Named steps weigh more than parameters, and a rest nothing. */
function weight(pattern: string): number {
  const parts = pattern.split("/").filter(Boolean);
  return parts.reduce((sum, part) => sum + (part.startsWith("[...") ? -10 : part.startsWith("[") ? 1 : 3), 0);
}
