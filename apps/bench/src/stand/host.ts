/** A PostgreSQL server of the stand's own; `up` and `down` only where the system's programs run it. */
export type Postgres = {
  /** As its superuser. */
  url: string;
  what: string;
  stop(): Promise<void>;
  up?(): Promise<void>;
  down?(how: "fast" | "immediate"): Promise<void>;
  pid?(): number;
};

type Events = { on(event: string, take: (event: Record<string, unknown>) => void): void };

/** What S8 asks of a browser, as Playwright offers it. */
export type Browser = {
  newPage(): Promise<{
    goto(url: string, options: { waitUntil: "networkidle" }): Promise<unknown>;
    context(): { newCDPSession(page: unknown): Promise<Events & { send(method: string): Promise<unknown> }> };
    close(): Promise<void>;
  }>;
  close(): Promise<void>;
};

/** What scripts/bench.mjs hands in: the repository, and how its scripts find the programs of this machine. */
export type Host = {
  /** The repository's folder. */
  root: string;
  startPostgres(options: { durable: boolean; folder?: string }): Promise<Postgres | { reason: string }>;
  findNginx(): Promise<{ path: string } | { reason: string }>;
  findWrk(): Promise<{ path: string } | { reason: string }>;
  findChromium(): Promise<{ path: string } | { reason: string }>;
  launchBrowser(path: string): Promise<Browser>;
};
