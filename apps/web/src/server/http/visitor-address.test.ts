import { expect, test } from "vitest";
import { visitorAddress } from "./visitor-address.ts";

const asking = (remoteAddress: string | undefined, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  socket: { remoteAddress },
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  [undefined, null],
])("the socket's address %s counts as %s", (remote, counted) => {
  expect(visitorAddress(asking(remote), false)).toBe(counted);
});

test("a forwarded address is believed only of our own proxy, and only the one it added", () => {
  const through = asking("10.0.0.1", "203.0.113.9, 198.51.100.4");
  expect(visitorAddress(through, false)).toBe("10.0.0.1");
  expect(visitorAddress(through, true)).toBe("198.51.100.4");
});

test.each(["", "unknown", "198.51.100.4, not-an-address"])(
  "with the header %j it is the socket's",
  (header) => {
    expect(visitorAddress(asking("10.0.0.1", header), true)).toBe("10.0.0.1");
  },
);
