import { createHmac } from "node:crypto";

/**
 * What stands for a value where nobody without the secret may make it or tell what it stands for: a visitor's or a
 * person's address in a count, a browser's cookie in its forms.
 */
export function keyedHash(what: "address" | "email" | "csrf", value: string, secret: string): string {
  return createHmac("sha256", secret).update(`${what}:${value}`).digest("base64url");
}
