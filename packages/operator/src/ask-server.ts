import { connect, type Socket } from "node:net";
import type { Print } from "./print.ts";
import { reply, written } from "./socket-messages.ts";
import { socketPath } from "./socket-path.ts";

/**
 * Has the server that holds the database in `databaseDir` perform these words, prints what it says as it says it, and
 * answers its exit code. Null when no server listens there. Throws when this user may not ask it.
 */
export async function askServer(
  databaseDir: string,
  words: readonly string[],
  print: Print,
): Promise<number | null> {
  const server = await reach(socketPath(databaseDir));
  if (server === null) return null;
  server.write(written({ words: [...words] }));
  let begun = "";
  server.setEncoding("utf8");
  try {
    for await (const chunk of server) {
      const lines = (begun + chunk).split("\n");
      begun = lines.pop() ?? "";
      for (const line of lines) {
        const said = reply.parse(JSON.parse(line));
        if ("exit" in said) return said.exit;
        print(said.line, said.to);
      }
    }
  } catch {
    // A server that is killed breaks the connection: it has said no exit code either way.
  } finally {
    server.destroy();
  }
  print("The server went away before it had finished.", "error");
  return 1;
}

/** No server was started there, none is any more, or none can be: the path is too long for a socket. */
const nobody = ["ENOENT", "ECONNREFUSED", "EINVAL", "ENAMETOOLONG"];

function reach(path: string): Promise<Socket | null> {
  return new Promise((done, failed) => {
    const socket = connect(path, () => done(socket));
    socket.once("error", (error) => {
      const code = "code" in error ? String(error.code) : "";
      if (nobody.includes(code)) done(null);
      else if (code === "EACCES")
        failed(new Error(`Only the user who runs the server may administer it (${path}).`));
      else failed(error);
    });
  });
}
