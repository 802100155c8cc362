import { approvalsNeeded, judgedRisks } from "@convenio/domain/proposal/policy";
import type { DatedPolicy } from "@convenio/domain/reading/policy-page";
import type { Language } from "@convenio/domain/text/languages";
import { isoDayWords } from "@convenio/domain/time/words";
import { policyText } from "../../text/policy.ts";
import { reviewText } from "../../text/review.ts";
import { text } from "../../text/text.ts";

/** What earlier policies asked for, newest first: a line for each, which links name. */
export function EarlierPolicies({ lang, policies }: { lang: Language; policies: readonly DatedPolicy[] }) {
  const t = text(policyText, lang);
  const riskOf = text(reviewText, lang);
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t("number")}</th>
          <th scope="col">{t("from")}</th>
          {judgedRisks.map((risk) => (
            <th key={risk} scope="col">
              {riskOf(`risks.${risk}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {policies.map((policy) => (
          <tr key={policy.version} id={`policy-${policy.version}`}>
            <th scope="row">{policy.version}</th>
            <td data-label={t("from")}>{isoDayWords(policy.since.slice(0, 10), lang)}</td>
            {judgedRisks.map((risk) => (
              <td key={risk} data-label={riskOf(`risks.${risk}`)}>
                {approvalsNeeded(policy, risk)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
