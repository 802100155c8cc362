import { rm } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { inTime } from "@convenio/db/in-time";
import type { Open } from "./perform.ts";
import { readCommand } from "./read-command.ts";
import { runVerb } from "./run-verb.ts";
import { longestRequest, request, written } from "./socket-messages.ts";
import { socketPath } from "./socket-path.ts";

/** How long a caller may take to say what it wants, and a verb to end when the server stops; milliseconds. */
const patience = 5_000;

/** An open socket; `close` waits a little for verbs that run, and takes the file away. */
export type OperatorSocket = { close(): Promise<void> };

/**
 * Takes verbs from the command line while this process holds the embedded database in `databaseDir`: one line of JSON
 * in, lines and an exit code out. Only the user who runs the server may connect: the file's mode is 0600. What a
 * killed server left there is replaced, so it may only be called under the folder's lock.
 * Throws what the system throws, as for a path that is too long for a socket.
 */
export async function operatorSocket(databaseDir: string, open: Open): Promise<OperatorSocket> {
  const path = socketPath(databaseDir);
  await rm(path, { force: true });
  const callers = new Set<Socket>();
  const running = new Set<Promise<void>>();
  const server = createServer((caller) => {
    callers.add(caller);
    caller.on("close", () => callers.delete(caller));
    // A caller who goes away while a verb speaks is no fault of the server's.
    caller.on("error", () => caller.destroy());
    readRequest(caller, (line) => {
      const done = answer(caller, line, open).finally(() => running.delete(done));
      running.add(done);
    });
  });
  await listenPrivately(server, path);
  return {
    async close() {
      server.close();
      const late = () => new Error("a verb still runs");
      await inTime(Promise.allSettled(running), patience, late).catch(() => undefined);
      for (const caller of callers) caller.destroy();
      await rm(path, { force: true });
    },
  };
}

/** The file is nobody else's from its first moment: its mode comes from the mask with which it is made. */
async function listenPrivately(server: Server, path: string): Promise<void> {
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    const mask = process.umask(0o177);
    try {
      server.listen(path, done);
    } finally {
      process.umask(mask);
    }
  });
}

function readRequest(caller: Socket, take: (line: string) => void): void {
  let begun = Buffer.alloc(0);
  const waits = () => caller.listeners("data").includes(read);
  const refuse = (why: string) => {
    caller.off("data", read);
    caller.end(written({ line: `convenio: ${why}`, to: "error" }) + written({ exit: 1 }));
  };
  const read = (chunk: Buffer) => {
    begun = Buffer.concat([begun, chunk]);
    const end = begun.indexOf(10);
    if (end > longestRequest || (end < 0 && begun.length > longestRequest))
      return refuse("that was too much");
    if (end < 0) return;
    caller.off("data", read);
    caller.setTimeout(0);
    caller.resume();
    take(begun.toString("utf8", 0, end));
  };
  caller.on("data", read);
  // A verb may have kept this process busy for as long: what has come meanwhile is read first.
  caller.setTimeout(patience, () => setImmediate(() => waits() && refuse("nothing was asked")));
}

async function answer(caller: Socket, line: string, open: Open): Promise<void> {
  const say = (text: string, to: "out" | "error" = "out") => void caller.write(written({ line: text, to }));
  const asked = readRequestLine(line);
  if (!asked.ok) say(asked.line, "error");
  caller.end(written({ exit: asked.ok ? await runVerb(asked.command, open, say) : 1 }));
}

function readRequestLine(line: string): ReturnType<typeof readCommand> {
  try {
    const read = request.safeParse(JSON.parse(line));
    if (read.success) return readCommand(read.data.words);
  } catch {
    // Answered below, as what parses and is something else.
  }
  return { ok: false, line: "convenio: that was no request" };
}
