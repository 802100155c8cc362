import { AsyncLocalStorage } from "node:async_hooks";
import type { Connection } from "@convenio/db/client";
import type { ReactNode } from "react";
import type { Env } from "../env.ts";
import type { PageCache } from "./cache/page-cache.ts";
import type { Follower } from "./invalidation/follow.ts";
import type { Outbox } from "./mail/run-outbox.ts";
import type { Metrics } from "./observe/metrics.ts";
import type { Span } from "./observe/tracer.ts";

/** What a page tells server.ts about the response that it is rendering. */
export type Note = {
  /** Present when the page is a public document: the same bytes for everyone. */
  document?: { tags: readonly string[]; until?: Date };
  /** Makes HTML of a part of a document; absent where the framework renders all of a page. */
  markup?: (part: ReactNode) => string;
  /** The status to answer with, where it is not Next's. */
  status?: number;
  /** The error for which the page could not be rendered. */
  failed?: unknown;
  /** Whole `Set-Cookie` values; never sent with a document. */
  cookies: string[];
  /** The name of the request in the log. */
  id?: string;
  /** The network address of the visitor, as limits count it; absent where it does not matter who asks. */
  address?: string | null;
};

/** What is open while the process runs. */
export type Started = {
  env: Env;
  /** Signs cookies and form tokens. */
  secret: string;
  /** After each commit it makes the page cache forget what changed. */
  connection: Connection;
  /** Sends letters while the process runs; woken by what writes one. */
  outbox: Outbox;
  /** Keeps the page cache in step with the record. */
  follower: Follower;
  /** Closes the database and gives the data folder back. */
  stop(): Promise<void>;
};

/** What this process has once, whichever copy of a module asks for it. */
export type Convenio = {
  request: AsyncLocalStorage<Note>;
  started?: Promise<Started>;
  /** Absent in `next dev`, where every page is rendered anew. */
  cache?: PageCache;
  /** Absent in `next dev`, where nothing is counted. */
  metrics?: Metrics;
  /** Present when traces are asked for. */
  span?: Span;
  /** Only kept: see `keep-tick-shape.ts`. */
  shape?: object;
  /** The process was told to end: it is not ready any more, and finishes what runs. */
  stopping?: boolean;
};

const key: unique symbol = Symbol.for("convenio");

/**
 * The one object of this process. Next bundles a module several times (route, page, instrumentation,
 * server), so module-level state would exist several times too.
 */
export function convenio(): Convenio {
  const place: typeof globalThis & { [key]?: Convenio } = globalThis;
  place[key] ??= { request: new AsyncLocalStorage() };
  return place[key];
}
