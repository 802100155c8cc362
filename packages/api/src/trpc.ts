import { isReadOnly } from "@convenio/db/queries/read-only";
import { unreachable } from "@convenio/db/unreachable";
import { type Actor, actorId } from "@convenio/domain/people/actor";
import { type Action, may, writes } from "@convenio/domain/people/may";
import type { Refusal } from "@convenio/domain/refusal";
import { ok, type Result, refuse } from "@convenio/domain/result";
import { initTRPC } from "@trpc/server";
import superjson from "superjson";
import type { Context } from "./context.ts";
import { mirrored } from "./mirrored.ts";
import { refusalOf, refused } from "./refused.ts";
import { spendChange } from "./spend.ts";

/** Every procedure says which action of the permission table it is. */
type Meta = { readonly action: Action };

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    transformer: superjson,
    isDev: false,
    /** A refusal travels whole, under `reason` and `refusal`; a fault says nothing of itself. */
    errorFormatter: ({ shape, error }) => {
      const refusal = refusalOf(error);
      return {
        ...shape,
        message: refusal?.code ?? (error.code === "INTERNAL_SERVER_ERROR" ? "internal" : error.code),
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          path: shape.data.path,
          reason: refusal?.code ?? null,
          refusal,
        },
      };
    },
  });

export const { router, createCallerFactory } = t;

/** The value of a rule's answer; a refusal becomes the error that carries it. The only place where it does. */
export function orRefuse<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw refused(result.refusal);
}

/** The id under which the actor reads what is theirs. Refusal: `not-signed-in`. */
export function readerId({ actor }: Context): string {
  return orRefuse(signedIn(actor));
}

function signedIn(actor: Actor): Result<string, Refusal> {
  const id = actorId(actor);
  return id === null ? refuse({ code: "not-signed-in" }) : ok(id);
}

/** What a query found; nothing is `not-found`. */
export function orNotFound<T>(found: T | null | undefined): T {
  return orRefuse(found === null || found === undefined ? refuse({ code: "not-found" }) : ok(found));
}

/** What is asked of the database at the edge, before a procedure; one that cannot be reached refuses by name. */
export async function orUnreachable<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const away = unreachable(error);
    throw away === null ? error : refused(away, error);
  }
}

/**
 * The procedures that begin an action of the permission table; `may`, whether the installation
 * takes changes, and for a change the limit on how often, decide before the input is read.
 */
export function requires(action: Action) {
  return t.procedure
    .meta({ action })
    .use(async ({ ctx, path, next }) => {
      orRefuse(may(ctx.actor, action));
      const result = await (ctx.around === undefined ? next() : ctx.around(path, () => next()));
      const refusal = result.ok ? null : mirrored(result.error);
      if (!result.ok && refusal !== null) throw refused(refusal, result.error);
      return result;
    })
    .use(async ({ ctx, next }) => {
      if (writes(action) && (await isReadOnly(ctx.connection.db))) orRefuse(refuse({ code: "read-only" }));
      return next();
    })
    .use(async ({ ctx, type, path, next }) => {
      if (type === "mutation") orRefuse(await spendChange(ctx, path));
      return next();
    });
}
