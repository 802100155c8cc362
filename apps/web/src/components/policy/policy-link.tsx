import { isSmallTeam, type Policy } from "@convenio/domain/proposal/policy";
import type { Language } from "@convenio/domain/text/languages";
import { policyText } from "../../text/policy.ts";
import { text } from "../../text/text.ts";

/** The policy by which something is decided, and whether it is that of a small team; leads to it. */
export function PolicyLink({ lang, policy }: { lang: Language; policy: Policy }) {
  const { version } = policy;
  return (
    <a href={`/${lang}/policy#policy-${version}`}>
      {text(policyText, lang)("cited", { version, small: isSmallTeam(policy) ? "yes" : "no" })}
    </a>
  );
}
