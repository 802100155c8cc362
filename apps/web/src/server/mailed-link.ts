import { readLink } from "@convenio/api/people/confirm-link";
import type { Entering } from "@convenio/domain/people/enter";
import type { Refusal } from "@convenio/domain/refusal";
import { type Result, refuse } from "@convenio/domain/result";
import { contextOf } from "./context.ts";
import { started } from "./start.ts";

/** What the link of this token would do, for the page that asks. Refusals: those of `readLink`. */
export async function mailedLink(token: unknown): Promise<Result<Entering, Refusal>> {
  if (typeof token !== "string" || token === "") return refuse({ code: "link-not-valid" });
  const opened = await started();
  const admins = opened.env.CONVENIO_ADMIN_EMAILS;
  return readLink(contextOf(opened, { type: "anonymous" }), { token, admins });
}
