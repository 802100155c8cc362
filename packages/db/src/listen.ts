import pg from "pg";

/** The one channel: a bare notice that there is something to look for. */
export const channel = "convenio";

const longestPauseMs = 1_000;

/**
 * Listens to the notices of a PostgreSQL server over a connection of its own, which is made again whenever it breaks
 * (pauses of 50 ms, doubled up to 1 s). `onNotice` is called for each notice and after each time it connects, because
 * notices may have been missed. Resolves after the first attempt; returns what ends it.
 */
export async function listenOverOwnClient(url: string, onNotice: () => void): Promise<() => Promise<void>> {
  let stopped = false;
  let current: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let pauseMs = 50;

  const again = () => {
    if (stopped || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      void attempt();
    }, pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  };

  const attempt = async (): Promise<void> => {
    const client = new pg.Client({
      connectionString: url,
      application_name: "convenio listening",
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    current = client;
    const lost = () => {
      if (current !== client) return;
      current = undefined;
      client.end().catch(() => undefined);
      again();
    };
    client.on("error", lost);
    client.on("end", lost);
    client.on("notification", onNotice);
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      pauseMs = 50;
      if (!stopped) onNotice();
    } catch {
      lost();
    }
  };

  await attempt();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    const client = current;
    current = undefined;
    await client?.end().catch(() => undefined);
  };
}
