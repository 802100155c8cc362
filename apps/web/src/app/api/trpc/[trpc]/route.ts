import type { Context } from "@convenio/api/context";
import { refusalOf } from "@convenio/api/refused";
import { appRouter } from "@convenio/api/router";
import { orUnreachable } from "@convenio/api/trpc";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { actor, sessionId } from "../../../../server/auth.ts";
import { contextOf } from "../../../../server/context.ts";
import { csrfHeader, csrfHolds, freshCsrf } from "../../../../server/csrf.ts";
import type { Started } from "../../../../server/process.ts";
import { retryAfter } from "../../../../server/retry-after.ts";
import { started } from "../../../../server/start.ts";

/** In the shape of every error of the API; -32003 is tRPC's number for FORBIDDEN. */
const csrfError = {
  message: "csrf",
  code: -32003,
  data: { code: "FORBIDDEN", httpStatus: 403, path: null, reason: "csrf", refusal: null },
};

/**
 * The procedures over HTTP. A change carries the token of its browser; one that does not hold is answered
 * 403 with a fresh token and its cookie, with which the client repeats it once.
 */
async function handle(request: Request): Promise<Response> {
  const opened = await started();
  const { env, secret } = opened;
  const token = request.headers.get(csrfHeader);
  if (request.method !== "GET" && !csrfHolds(request, token, { url: env.url, secret })) {
    const fresh = freshCsrf(env.url, secret);
    return Response.json(
      { error: { json: csrfError } },
      { status: 403, headers: { [csrfHeader]: fresh.token, "Set-Cookie": fresh.setCookie } },
    );
  }
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => orUnreachable(visitorContext(opened)),
    responseMeta: ({ errors }) => ({ headers: retryAfter(errors.map(refusalOf)) }),
    onError({ error, path }) {
      if (error.code === "INTERNAL_SERVER_ERROR") console.error(`${path}:`, error.cause ?? error);
    },
  });
}

async function visitorContext(opened: Started): Promise<Context> {
  return contextOf(opened, await actor(), await sessionId());
}

export { handle as GET, handle as POST };
