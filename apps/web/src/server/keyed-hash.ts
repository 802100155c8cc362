import { createHmac } from "node:crypto";

/** What stands for an address in a count: nobody without the secret can tell whose it is, or try addresses. */
export function keyedHash(what: "address" | "email", value: string, secret: string): string {
  return createHmac("sha256", secret).update(`${what}:${value}`).digest("base64url");
}
