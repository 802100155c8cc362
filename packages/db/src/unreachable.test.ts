import { expect, test } from "vitest";
import { TransactionTooLong } from "./client.ts";
import { unreachable } from "./unreachable.ts";

/** An error as a driver throws it, wrapped as the query builder wraps it. */
function thrown(code: string | undefined, message = "said by the driver"): Error {
  return new Error("Failed query", { cause: Object.assign(new Error(message), { code }) });
}

test.each([
  ["refused", thrown("ECONNREFUSED")],
  ["reset", thrown("ECONNRESET")],
  ["lost without a code", thrown(undefined, "Connection terminated unexpectedly")],
  ["no client in time", thrown(undefined, "timeout exceeded when trying to connect")],
  ["shut down by an administrator", thrown("57P01")],
  ["starting up", thrown("57P03")],
  ["too many connections", thrown("53300")],
  ["a statement that took too long", thrown("57014")],
  ["a connection failure", thrown("08006")],
  ["a password that is being changed", thrown("28P01")],
  ["a database that is being renamed", thrown("3D000")],
  [
    "several addresses, none of which answers",
    Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }),
  ],
  ["a transaction that took too long", new TransactionTooLong(10_000)],
])("%s: it can be tried again", (_, error) => {
  expect(unreachable(error)).toEqual({ code: "try-again" });
});

test.each([
  ["full", thrown("53100", 'could not extend file "base/5/1": No space left on device')],
  ["read-only", thrown("42501", 'could not open file "base/5/1": Read-only file system')],
  ["failing", thrown("58030", 'could not write to file "pg_wal/1": Input/output error')],
])("a disk that is %s takes nothing more", (_, error) => {
  expect(unreachable(error)).toEqual({ code: "storage-full" });
});

test.each([
  ["a rule of the database", thrown("23514", "self-approval: …")],
  ["a right that is missing", thrown("42501", "permission denied for table review")],
  ["a fault of ours", new TypeError("x is undefined")],
  ["nothing", null],
])("%s is something else", (_, error) => {
  expect(unreachable(error)).toBeNull();
});
