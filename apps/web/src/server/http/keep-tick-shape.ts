import { executionAsyncResource } from "node:async_hooks";

/**
 * Keeps one of the objects with which Node notes a `process.nextTick`, and with it their shape. V8 forgets a shape of
 * which no object is left, and cannot learn it anew once too many objects of as many properties have had keys of their
 * own (records by id do, in JSON): each tick then costs fifteen times as much, and each answer takes several. Called
 * while the process is young; the answer must be kept as long as it lives.
 */
export function keepTickShape(): Promise<{ kept: object }> {
  return new Promise((done) => process.nextTick(() => done({ kept: executionAsyncResource() })));
}
