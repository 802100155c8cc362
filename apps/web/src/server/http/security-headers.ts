import type { ServerResponse } from "node:http";

const documentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The Content-Security-Policy of public documents: nothing inline, only our own script. */
export function documentCsp(): string {
  return documentPolicy;
}

/** The Content-Security-Policy of application pages, whose scripts carry this request's nonce. */
export function applicationCsp(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What every answer carries, names and values in turn. `https`: the public address is https, so HSTS is right. */
export function rawSecurityHeaders({ https }: { https: boolean }): readonly string[] {
  return [
    ...["X-Content-Type-Options", "nosniff"],
    ...["Referrer-Policy", "strict-origin-when-cross-origin"],
    ...["X-Frame-Options", "DENY"],
    ...["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ...["Cross-Origin-Opener-Policy", "same-origin"],
    ...["Cross-Origin-Resource-Policy", "same-origin"],
    ...(https ? ["Strict-Transport-Security", "max-age=31536000; includeSubDomains"] : []),
  ];
}

/** Sets the headers that every response carries. */
export function setSecurityHeaders(response: ServerResponse, site: { https: boolean }): void {
  const raw = rawSecurityHeaders(site);
  for (let at = 0; at < raw.length; at += 2) response.setHeader(raw[at] ?? "", raw[at + 1] ?? "");
}
