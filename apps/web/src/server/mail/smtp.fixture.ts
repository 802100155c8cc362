import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail server of one's own: what it was given, and how it answers. */
export type Post = {
  readonly url: string;
  /** Whole messages as they arrived, headers included. */
  readonly messages: { readonly to: string; readonly raw: string }[];
  /** The SMTP code with which recipients are refused; null: they are taken. */
  refuseWith: number | null;
  close(): Promise<void>;
};

/** Listens on a free port of this machine. */
export async function openPost(): Promise<Post> {
  const messages: Post["messages"] = [];
  const post: { refuseWith: number | null } = { refuseWith: null };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo(address, _, done) {
      if (post.refuseWith === null) return done();
      done(Object.assign(new Error(`no <${address.address}> here`), { responseCode: post.refuseWith }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(",");
        messages.push({ to, raw: Buffer.concat(chunks).toString("utf8") });
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(post, {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    close: () => new Promise<void>((closed) => server.close(closed)),
  });
}
