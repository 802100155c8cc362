import type { Refusal, RefusalCode } from "@convenio/domain/refusal";
import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";

/** The error that carries a refusal to the edge; thrown by `orRefuse` only. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal, because?: unknown) {
    super(refusal.code, { cause: because });
    this.name = "Refused";
    this.refusal = refusal;
  }
}

/** The refusal in an error that a procedure threw, or null when it is no refusal but a fault. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.refusal;
  if (!(error instanceof TRPCError)) return null;
  if (error.cause instanceof ZodError) return { code: "input-invalid", fields: fieldsOf(error.cause) };
  if (error.code === "BAD_REQUEST" || error.code === "PARSE_ERROR")
    return error.cause instanceof Refused
      ? error.cause.refusal
      : { code: "input-invalid", fields: [{ path: "", problem: "unreadable" }] };
  return error.cause instanceof Refused ? error.cause.refusal : null;
}

function fieldsOf(error: ZodError): { path: string; problem: string }[] {
  return error.issues.slice(0, 50).map((issue) => ({
    path: issue.path.map(String).join(".").slice(0, 200),
    problem: issue.message.slice(0, 200),
  }));
}

const statusOf: Partial<Record<RefusalCode, TRPCError["code"]>> = {
  "not-signed-in": "UNAUTHORIZED",
  "not-allowed": "FORBIDDEN",
  blocked: "FORBIDDEN",
  "not-author": "FORBIDDEN",
  "self-approval": "FORBIDDEN",
  "self-review": "FORBIDDEN",
  "self-check": "FORBIDDEN",
  "not-found": "NOT_FOUND",
  "rate-limited": "TOO_MANY_REQUESTS",
  "read-only": "SERVICE_UNAVAILABLE",
  "try-again": "SERVICE_UNAVAILABLE",
  "storage-full": "SERVICE_UNAVAILABLE",
  "input-invalid": "BAD_REQUEST",
  "stale-draft": "CONFLICT",
  "wrong-state": "CONFLICT",
  "last-admin": "CONFLICT",
  "policy-moved": "CONFLICT",
  "patchset-moved": "CONFLICT",
  "already-approved": "CONFLICT",
  "already-objected": "CONFLICT",
  "verdict-not-standing": "CONFLICT",
  "check-outdated": "CONFLICT",
  "merge-conflict": "CONFLICT",
};

/**
 * The error in which a refusal travels; codes without a status of their own are 422. `because`: the error that it
 * stands for.
 */
export function refused(refusal: Refusal, because?: unknown): TRPCError {
  return new TRPCError({
    code: statusOf[refusal.code] ?? "UNPROCESSABLE_CONTENT",
    message: refusal.code,
    cause: new Refused(refusal, because),
  });
}
