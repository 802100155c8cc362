import type { Server, ServerResponse } from "node:http";

/** For how long proxies are told on each connection that it ends, before idle ones are closed; milliseconds. */
const farewellMs = 1_000;

/**
 * Stops accepting connections and waits until every request that runs has been answered. First, for a second or until
 * nobody is connected, what comes over kept connections is answered as their last: a proxy that has just sent a request
 * over one that closes does not know whether to send it again. What still runs after `limitMs` is cut off. Answers
 * whether everything was finished.
 */
export async function drain(server: Server, limitMs: number): Promise<"finished" | "cut"> {
  let outcome: "finished" | "cut" = "finished";
  server.prependListener("request", (_, response: ServerResponse) => {
    response.shouldKeepAlive = false;
  });
  const limit = setTimeout(() => {
    outcome = "cut";
    server.closeAllConnections();
  }, limitMs);
  await farewell(server);
  await quietTurn();
  const closed = new Promise<void>((done) => server.close(() => done()));
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
  return outcome;
}

/** A turn of the event loop takes in whoever has connected, then does its work; milliseconds. */
const quietMs = 0.5;
/** A server that is never quiet stops all the same; milliseconds. */
const quietWithinMs = 500;

/**
 * Waits until a turn of the loop is over in no time. Whoever connects between the turn's taking in and the end of
 * listening is cut off by the system, and a proxy cannot send a change again that may have arrived.
 */
async function quietTurn(): Promise<void> {
  const begun = performance.now();
  for (let last = begun; ; ) {
    await new Promise((done) => setImmediate(done));
    const now = performance.now();
    if (now - last < quietMs || now - begun > quietWithinMs) return;
    last = now;
  }
}

async function farewell(server: Server): Promise<void> {
  const until = Date.now() + farewellMs;
  while (Date.now() < until && (await connections(server)) > 0)
    await new Promise((done) => setTimeout(done, 50));
}

function connections(server: Server): Promise<number> {
  return new Promise((done) => server.getConnections((error, count) => done(error ? 0 : count)));
}
