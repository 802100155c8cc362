import { createTransport } from "nodemailer";
import type { ComposedLetter } from "./compose.ts";

/** Sends one letter; throws what SMTP answered. */
export type Send = (recipient: string, letter: ComposedLetter) => Promise<void>;

const second = 1000;

/** Sends letters over the SMTP server at `url` from the address `from`; gives up on a silent server within a minute. */
export function mailer({ url, from }: { readonly url: string; readonly from: string }): Send {
  const transport = createTransport({
    url,
    connectionTimeout: 10 * second,
    greetingTimeout: 10 * second,
    socketTimeout: 30 * second,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (recipient, { subject, text, html }) => {
    await transport.sendMail({
      from,
      // Given as an object, an address is never read as a list of several.
      to: { name: "", address: recipient },
      subject,
      text,
      html,
      headers: { "Auto-Submitted": "auto-generated" },
    });
  };
}

/** Why sending failed: the code of the library and of SMTP, never their words, which name the recipient. */
export function mailFailure(error: unknown): { reason: string; permanent: boolean } {
  if (!(error instanceof Error)) return { reason: "unknown", permanent: false };
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const answer = "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : 0;
  const reason = answer === 0 ? code : `${code} ${answer}`;
  return { reason: reason.slice(0, 60), permanent: code === "EENVELOPE" && answer >= 500 };
}
