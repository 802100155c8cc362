"use client";

import type { Claim } from "@convenio/domain/entry/content";
import type { Citation } from "@convenio/domain/evidence/citation";
import { reference } from "@convenio/domain/evidence/reference";
import { citingText } from "../../text/citing.ts";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";
import { passageText, sourceTitle } from "./claim-text.ts";
import { missingIn } from "./draft-citations.ts";
import { useEditor } from "./editor-tools.tsx";
import { fieldId } from "./problem-fields.ts";
import { useProblemAt } from "./problems-context.tsx";

const lacks = {
  source: "lacksSource",
  locator: "lacksLocator",
  quote: "lacksQuote",
  "quote-language": "lacksLanguage",
} as const;

type Props = {
  subject: string;
  claim: Claim;
  citation: Citation;
  /** The citation that takes the focus when this one is removed. */
  next: string | null;
};

/** One citation as readers will see it: quote, source and place, stance; or what it still lacks. */
export function CitationRow({ subject, claim, citation, next }: Props) {
  const { lang, names, dispatch, cite, focus } = useEditor();
  const t = text(citingText, lang);
  const path = `citation:${citation.id}`;
  const error = useProblemAt(subject, path, true);
  const missing = missingIn(citation).map((part) => t(lacks[part]));
  const source = citation.source === null ? undefined : names.sources[citation.source];
  const title = sourceTitle(citation.source, lang, names);

  return (
    <li className={error ? "ed-citation wrong" : "ed-citation"}>
      {error && <p className="error">{error}</p>}
      {citation.quote?.text && (
        <blockquote lang={citation.quote.lang || undefined}>“{citation.quote.text}”</blockquote>
      )}
      <p>
        {passageText(citation, lang, names)}{" "}
        <span className="muted">{source && reference(source.content, lang).rest}</span>
      </p>
      <p className="muted small">
        <b>{text(evidenceText, lang)(`stance.${citation.stance}`)}</b>
        {citation.asserted && <> · “{citation.asserted}”</>}
        {missing.length > 0 && !error && <> · {t("unfinished", { parts: missing.join(", ") })}</>}
      </p>
      <p className="actions">
        <button
          type="button"
          className="btn small quiet"
          id={fieldId(subject, path)}
          aria-label={t("editOf", { source: title })}
          onClick={() => cite({ subject, claim, citation: citation.id })}
        >
          {t("edit")}
        </button>
        <button
          type="button"
          className="btn small quiet"
          aria-label={t("removeOf", { source: title })}
          onClick={() => {
            dispatch({
              type: "remove-citation",
              subject,
              claim: claim.id,
              citation: citation.id,
              what: passageText(citation, lang, names),
            });
            focus(fieldId(subject, next ? `citation:${next}` : `claim:${claim.id}/cite`));
          }}
        >
          {t("remove")}
        </button>
      </p>
    </li>
  );
}
