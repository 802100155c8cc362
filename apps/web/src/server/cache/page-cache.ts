import type { IncomingMessage, ServerResponse } from "node:http";
import type { Glance } from "../http/glance.ts";

/** What the cache counted since the process started, and what it holds now; plain numbers that anybody may read. */
export type CacheStats = {
  /** Answers from what was held, 304 and HEAD included; `stale` of them while the database was unreachable. */
  hits: number;
  stale: number;
  /** Documents that had to be rendered, and requests that waited for another's rendering of the same. */
  misses: number;
  collapsed: number;
  /** Searches and other documents that are never held. */
  bypassed: number;
  /** Pages taken in, pushed out for want of room, and dropped because what they show had changed. */
  stored: number;
  evicted: number;
  dropped: number;
  /** Requests answered 503 because too many renders were waiting, or the database was away for too long. */
  refused: number;
  /** Now: pages held, their bytes, renders running and renders waiting. */
  readonly pages: number;
  readonly bytes: number;
  readonly rendering: number;
  readonly waiting: number;
};

/** Tells how sure the cache can be of what it holds. */
export type Confirmation = {
  /** When this process last knew every change there was, in epoch milliseconds. */
  confirmedAt(): number;
};

/** The cache of public documents, in front of Next. */
export type PageCache = {
  /**
   * Answers a read at once when exactly this address is held; false when it has to be served otherwise. The caller
   * has judged the request's headers; that an address is held says that it is well-formed.
   */
  hit(address: string, seen: Glance, response: ServerResponse): boolean;
  /** Answers with the document at a canonical address: held, or rendered once for all who ask meanwhile. */
  serve(document: Asked, request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Drops every page that has one of these tags; `*` drops all. Renders that run now are not kept either. */
  invalidate(tags: readonly string[]): void;
  readonly stats: CacheStats;
};

/** A document that somebody asks for. */
export type Asked = {
  /** The canonical address: path and known parameters. What is searched for (`q`) is never held. */
  address: string;
  /** Chosen by the reader's languages, so that no shared cache may keep the answer under this address. */
  varies: boolean;
};
