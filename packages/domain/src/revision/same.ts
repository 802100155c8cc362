import type { Json } from "./operation.ts";

/** Whether two JSON values are equal; the order of an object's keys does not matter, that of an array does. */
export function same(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
  if (isList(a) || isList(b)) {
    if (!isList(a) || !isList(b) || a.length !== b.length) return false;
    return a.every((item, at) => same(item, b[at] ?? null));
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && same(a[key] ?? null, b[key] ?? null));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
