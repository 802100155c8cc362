import { operatorSocket } from "@convenio/operator/operator-socket";
import type { Started } from "../process.ts";

/**
 * Lets the command line have its verbs performed here while this process holds an embedded database, which nobody
 * else can open. Answers how to stop all of it. A server that cannot make the socket, as where the folder's name is
 * too long for one, says so and serves without.
 */
export async function takeVerbs({ env, connection, stop }: Started): Promise<() => Promise<void>> {
  if (env.place.url !== undefined) return stop;
  try {
    const socket = await operatorSocket(env.place.databaseDir, { connection, origin: env.url.origin });
    return async () => {
      await socket.close();
      await stop();
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    console.error(`pnpm convenio cannot reach this server while it runs: ${why}`);
    return stop;
  }
}
