import type { Server } from "node:http";

/**
 * Stops accepting connections and waits until every request that runs has been answered: idle connections are closed
 * as they become idle. What still runs after `limitMs` is cut off. Answers whether everything was finished.
 */
export async function drain(server: Server, limitMs: number): Promise<"finished" | "cut"> {
  let outcome: "finished" | "cut" = "finished";
  const closed = new Promise<void>((done) => server.close(() => done()));
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const limit = setTimeout(() => {
    outcome = "cut";
    server.closeAllConnections();
  }, limitMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
  return outcome;
}
