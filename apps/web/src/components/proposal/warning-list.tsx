import type { SubjectWarning } from "@convenio/domain/proposal/changed-warnings";
import type { SubjectContent } from "@convenio/domain/proposal/draft";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { text } from "../../text/text.ts";
import { warningsText } from "../../text/warnings.ts";
import { claimLabels } from "../review/claim-labels.ts";

type Props = {
  warnings: readonly SubjectWarning[];
  contents: readonly SubjectContent[];
  names: Names;
  lang: Language;
  /** Who reads it: to the author it hinders nothing, the approver confirms it. */
  to: "author" | "reviewer";
};

/** What in a change does not agree with itself, each with the claims that are meant. Nothing when all agrees. */
export function WarningList({ warnings, contents, names, lang, to }: Props) {
  if (warnings.length === 0) return null;
  const t = text(warningsText, lang);
  const labels = claimLabels(contents, lang, names);
  return (
    <section className="notice warnings" aria-label={t("title")}>
      <p>
        <b>{t("title")}</b> <span className="muted">{t(to)}</span>
      </p>
      <ul>
        {warnings.map(({ key, code, claims }) => (
          <li key={key} data-warning={code}>
            {t(`code.${code}`)} <span className="muted">{claims.map((id) => labels.get(id)).join("; ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
