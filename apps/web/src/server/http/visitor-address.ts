import type { IncomingHttpHeaders } from "node:http";
import { isIPv4, isIPv6 } from "node:net";

type Asking = {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/**
 * The network address that limits are counted for: the socket's, or with `trustProxy` the last one in
 * `X-Forwarded-For`, which our own proxy put there; what stands before it anybody could have written. Of an IPv6
 * address only the network (/64): one visitor has all of it. Null when there is none.
 */
export function visitorAddress({ headers, socket }: Asking, trustProxy: boolean): string | null {
  const forwarded = trustProxy
    ? String(headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
    : undefined;
  return network(forwarded?.trim()) ?? network(socket.remoteAddress);
}

function network(address: string | undefined): string | null {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "") ?? "";
  if (isIPv4(plain)) return plain;
  if (!isIPv6(plain)) return null;
  // The URL parser writes every IPv6 address in one way, in hexadecimal.
  const [head = "", tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const groups =
    tail === undefined ? before : [...before, ...zeros(8 - before.length - after.length), ...after];
  return `${groups.slice(0, 4).join(":")}::/64`;
}

function zeros(count: number): string[] {
  return Array.from({ length: count }, () => "0");
}
