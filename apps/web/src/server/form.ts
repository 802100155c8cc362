import { unreachable } from "@convenio/db/unreachable";
import type { Language } from "@convenio/domain/text/languages";
import type { Env } from "../env.ts";
import { serverWords } from "../text/server.ts";
import { csrfHolds, freshCsrf } from "./csrf.ts";
import { bestLanguage, isLanguage } from "./http/language.ts";
import { plainResponse, unreachableSeconds } from "./http/plain-answers.ts";
import { plainText } from "./http/well-formed.ts";
import { started } from "./start.ts";
import { keepTyped, type TypedField } from "./typed-before.ts";

type Fields = ReadonlyMap<string, string>;

/** Where a form stands, for whoever has to send it again. */
type Place = {
  /** The address of its page. */
  readonly page: (fields: Fields, language: Language, env: Env) => string;
  /** The field that people type into; what they typed stands there again after every refusal. */
  readonly typed?: TypedField;
};

/** A posted form whose token holds. */
export type Form = {
  readonly fields: Fields;
  /** Of the page on which it stands. */
  readonly language: Language;
  readonly page: string;
  /** The cookies that keep what was typed; `wait`: the seconds until it can be sent again. */
  readonly kept: (wait?: number) => string[];
};

/**
 * Makes the route of a form: reads it, and does what it asks for. When the database is away or its disk full, the
 * person is told in words (503) and can send it again; a fault is logged and answered by our own page (500). Every
 * refusal is in the form's language, leads back to it and loses nothing that was typed: 400 when it is no form or
 * holds control characters; 403, with a fresh cookie, when its `csrf` field does not hold.
 */
export function formRoute(place: Place, work: (request: Request, form: Form) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    const { env, secret } = await started();
    const sent = await request.formData().catch(() => undefined);
    const fields = new Map([...(sent ?? [])].map(([name, value]) => [name, String(value)]));
    if (!sent || ![...fields].flat().every(plainText)) {
      const language = languageOfForm(request, fields);
      return plainResponse(400, language, "formUnreadable");
    }
    const form = read(request, fields, { place, env });
    if (!csrfHolds(request, fields.get("csrf"), { url: env.url, secret }))
      return refusal(form, 403, "csrf", [freshCsrf(env.url, secret).setCookie]);
    try {
      return await work(request, form);
    } catch (error) {
      if (unreachable(error) !== null) return refusal(form, 503, "formUnreachable");
      console.error(error);
      return refusal(form, 500, "failed");
    }
  };
}

/** Goes on to `path` with GET after a form was accepted. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  return withCookies(new Response(null, { status: 303, headers: { Location: path } }), cookies);
}

/** The same response, which sets these cookies too. */
export function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const value of cookies) response.headers.append("Set-Cookie", value);
  return response;
}

function read(request: Request, fields: Fields, { place, env }: { place: Place; env: Env }): Form {
  const language = languageOfForm(request, fields);
  const { typed } = place;
  const kept = (wait?: number) =>
    typed === undefined ? [] : [keepTyped(typed, fields.get(typed) ?? "", env, wait)];
  return { fields, language, page: place.page(fields, language, env), kept };
}

function languageOfForm(request: Request, fields: Fields): Language {
  const own = fields.get("language");
  if (isLanguage(own)) return own;
  return bestLanguage({
    cookie: request.headers.get("cookie") ?? undefined,
    "accept-language": request.headers.get("accept-language") ?? undefined,
  });
}

function refusal(
  { language, page, kept }: Form,
  status: 403 | 500 | 503,
  what: "csrf" | "failed" | "formUnreachable",
  cookies: readonly string[] = [],
): Response {
  const more: Record<string, string> = status === 503 ? { "Retry-After": String(unreachableSeconds) } : {};
  const said = { ...serverWords[language][what], form: page };
  return withCookies(plainResponse(status, language, said, more), [...cookies, ...kept()]);
}
