import { readLink } from "@convenio/api/people/confirm-link";
import type { Entering } from "@convenio/domain/people/enter";
import { contextOf } from "./context.ts";
import { started } from "./start.ts";

/** What the link of this token would do, for the page that asks; null when it does nothing any more. */
export async function mailedLink(token: unknown): Promise<Entering | null> {
  if (typeof token !== "string" || token === "") return null;
  const opened = await started();
  const admins = opened.env.CONVENIO_ADMIN_EMAILS;
  const answer = await readLink(contextOf(opened, { type: "anonymous" }), { token, admins });
  return answer.ok ? answer.value : null;
}
