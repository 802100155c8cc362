import type { Json } from "./operation.ts";

/** The strings in a list of JSON, such as an order of ids; none when it is no list. */
export function stringsIn(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
