import type { Refusal } from "@convenio/domain/refusal";
import { TRPCClientError } from "@trpc/client";

function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}

/** The refusal that an error of the API carries; null when it failed otherwise (no network, a fault). */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !("refusal" in data)) return null;
  return isRefusal(data.refusal) ? data.refusal : null;
}
