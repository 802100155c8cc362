"use client";

import type { Claim } from "@convenio/domain/entry/content";
import { searchingText } from "../../text/searching.ts";
import { text } from "../../text/text.ts";
import type { ClaimChange } from "./draft-claims.ts";
import { useEditor } from "./editor-tools.tsx";
import { fieldId } from "./problem-fields.ts";
import { useProblemAt } from "./problems-context.tsx";
import { SearchLogFields } from "./search-log-fields.tsx";

type Props = {
  subject: string;
  claim: Claim;
  /** The claim says that nothing was found, and stands on its searches. */
  absence: boolean;
};

/** What was searched for evidence of a claim, and whether a machine-written text led to it. */
export function ClaimSearches({ subject, claim, absence }: Props) {
  const { lang, dispatch } = useEditor();
  const t = text(searchingText, lang);
  const path = `claim:${claim.id}/searches`;
  const origin = fieldId(subject, `claim:${claim.id}/origin`);
  const wrong = useProblemAt(subject, path) !== null;
  const change = (part: ClaimChange) => dispatch({ type: "claim", subject, claim: claim.id, change: part });
  const searches = (
    <SearchLogFields
      id={fieldId(subject, path)}
      subject={subject}
      path={path}
      searches={claim.searches}
      onChange={(logged) => change({ searches: logged })}
    />
  );
  return (
    <>
      {absence ? (
        searches
      ) : (
        <details className="ed-more" open={wrong || claim.searches.length > 0}>
          <summary>{t("log")}</summary>
          {searches}
        </details>
      )}
      <p className="choices after-field">
        <label className="choice">
          <input
            type="checkbox"
            id={origin}
            aria-describedby={`${origin}-hint`}
            checked={claim.origin === "ai"}
            onChange={(event) => change({ origin: event.target.checked ? "ai" : "people" })}
          />
          {t("origin")}
        </label>
      </p>
      {claim.origin === "ai" && (
        <p className="hint" id={`${origin}-hint`}>
          {t("originHint")}
        </p>
      )}
    </>
  );
}
