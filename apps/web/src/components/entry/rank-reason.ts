import type { Claim } from "@convenio/domain/entry/content";
import type { Language } from "@convenio/domain/text/languages";

/** Why a claim is preferred or set aside, in the reader's language where it is said in it; `of`: the language it is in. */
export function rankReason(
  { reason, reasonIn }: Claim["rank"],
  lang: Language,
  of: Language | undefined,
): { reason: string; of: Language | undefined } | null {
  if (!reason) return null;
  const said = reasonIn?.[lang];
  return said ? { reason: said, of: lang } : { reason, of };
}
