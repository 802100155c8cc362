import { unreachable } from "@convenio/db/unreachable";
import { csrfHolds, freshCsrf } from "./csrf.ts";
import { bestLanguage } from "./http/language.ts";
import { plainResponse } from "./http/plain-answers.ts";
import { plainText } from "./http/well-formed.ts";
import { started } from "./start.ts";

/** The fields of a posted form whose token holds. */
export type Fields = ReadonlyMap<string, string>;

/**
 * Makes the route of a form: reads it, and does what it asks for. When the database is away or its disk full, the
 * person is told in words (503) and can send it again; a fault is logged and answered by our own page (500).
 */
export function formRoute(work: (request: Request, fields: Fields) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    try {
      const fields = await readForm(request);
      return fields instanceof Response ? fields : await work(request, fields);
    } catch (error) {
      if (unreachable(error) !== null) return refusal(request, 503, "unreachable", { "Retry-After": "5" });
      console.error(error);
      return refusal(request, 500, "failed");
    }
  };
}

/**
 * Reads a posted form of the application: its fields, or the response that refuses it. 400 when it is no
 * form or holds control characters; 403, with a fresh cookie, when its `csrf` field does not hold.
 */
async function readForm(request: Request): Promise<Fields | Response> {
  const { env, secret } = await started();
  const form = await request.formData().catch(() => undefined);
  const fields = new Map([...(form ?? [])].map(([name, value]) => [name, String(value)]));
  if (!form || ![...fields].flat().every(plainText)) return refusal(request, 400, "malformed");
  if (csrfHolds(request, fields.get("csrf"), { url: env.url, secret })) return fields;
  return refusal(request, 403, "csrf", { "Set-Cookie": freshCsrf(env.url, secret).setCookie });
}

/** Goes on to `path` with GET after a form was accepted. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: path });
  for (const value of cookies) headers.append("Set-Cookie", value);
  return new Response(null, { status: 303, headers });
}

function refusal(
  request: Request,
  status: 400 | 403 | 500 | 503,
  what: "malformed" | "csrf" | "failed" | "unreachable",
  headers: Record<string, string> = {},
): Response {
  const language = bestLanguage({
    cookie: request.headers.get("cookie") ?? undefined,
    "accept-language": request.headers.get("accept-language") ?? undefined,
  });
  return plainResponse(status, language, what, headers);
}
