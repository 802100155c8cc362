import { serverWords } from "../text/server.ts";
import { csrfHolds, freshCsrf } from "./csrf.ts";
import { bestLanguage } from "./http/language.ts";
import { plainText } from "./http/well-formed.ts";
import { started } from "./start.ts";

/**
 * Reads a posted form of the application: its fields, or the response that refuses it. 400 when it is no
 * form or holds control characters; 403, with a fresh cookie, when its `csrf` field does not hold.
 */
export async function readForm(request: Request): Promise<Map<string, string> | Response> {
  const { env, secret } = await started();
  const words =
    serverWords[
      bestLanguage({
        cookie: request.headers.get("cookie") ?? undefined,
        "accept-language": request.headers.get("accept-language") ?? undefined,
      })
    ];
  const form = await request.formData().catch(() => undefined);
  const fields = new Map([...(form ?? [])].map(([name, value]) => [name, String(value)]));
  if (!form || ![...fields].flat().every(plainText)) return plain(400, words.malformed);
  if (csrfHolds(request, fields.get("csrf"), { url: env.url, secret })) return fields;
  return plain(403, words.csrf, { "Set-Cookie": freshCsrf(env.url, secret).setCookie });
}

/** Goes on to `path` with GET after a form was accepted. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: path });
  for (const value of cookies) headers.append("Set-Cookie", value);
  return new Response(null, { status: 303, headers });
}

function plain(status: number, sentence: string, headers: Record<string, string> = {}): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", ...headers },
  });
}
