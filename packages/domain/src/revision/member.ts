import type { Json } from "./operation.ts";

/** What an object of JSON holds under a name; null when it holds nothing there, or is no object. */
export function member(value: Json | undefined, key: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const found = Object.entries(value).find(([name]) => name === key);
  return found === undefined ? null : found[1];
}
