import type pg from "pg";
import { keptUnder } from "./kept-plan.ts";

/**
 * From now on a statement that is asked of `pool` itself, and not of a client taken out of it, fails after `ms` without
 * an answer, and its connection is given up: a network that fell silent says nothing of it. Plans are kept as asked.
 */
export function askPool(pool: pg.Pool, ms: number): void {
  const query: unknown = Reflect.get(pool, "query");
  if (typeof query !== "function") return;
  Reflect.set(pool, "query", (asked: string | { text: string }, ...more: unknown[]) => {
    const statement = typeof asked === "string" ? { text: asked } : asked;
    const name = keptUnder(statement.text);
    return Reflect.apply(query, pool, [{ ...statement, name, query_timeout: ms }, ...more]);
  });
}
