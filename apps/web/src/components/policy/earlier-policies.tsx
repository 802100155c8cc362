import type { DatedPolicy } from "@convenio/domain/reading/policy-page";
import type { Language } from "@convenio/domain/text/languages";
import { isoDayWords } from "@convenio/domain/time/words";
import { policyText } from "../../text/policy.ts";
import { text } from "../../text/text.ts";

/** What earlier policies asked for, newest first: a line for each, to which decisions lead. */
export function EarlierPolicies({ lang, policies }: { lang: Language; policies: readonly DatedPolicy[] }) {
  const t = text(policyText, lang);
  return (
    <ul>
      {policies.map(({ version, since, approvals }) => (
        <li key={version} id={`policy-${version}`}>
          {t("earlierLine", { version, day: isoDayWords(since.slice(0, 10), lang), ...approvals })}
        </li>
      ))}
    </ul>
  );
}
