import type { Env } from "../env.ts";

/** What a server says once it answers: in a demo how to begin, live only where it is reached. */
export function greeting({ CONVENIO_MODE, HOST, PORT, url }: Env): string {
  if (CONVENIO_MODE === "live") return `Convenio answers on ${HOST} port ${PORT} for ${url.origin}`;
  return `
Convenio runs at ${url.origin} (demonstration, on this machine only).
To sign in, open ${url.origin}/en/sign-in and choose one of the demo people: one click, no password.
Ctrl-C stops it.
`;
}
