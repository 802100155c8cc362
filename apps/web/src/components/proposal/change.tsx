import type { Language } from "@convenio/domain/text/languages";
import type { ReactNode } from "react";
import { operationsText } from "../../text/operations.ts";
import { text } from "../../text/text.ts";

type Props = { before: ReactNode; after: ReactNode; lang: Language; prose?: boolean };

/** What was there and what stands there now, in marks and in words; null: there was, or is, nothing. */
export function Change({ before, after, lang, prose }: Props) {
  const t = text(operationsText, lang);
  return (
    <p className={prose ? "ba prose" : "ba"}>
      {before !== null && (
        <del>
          <span className="vh">{t("removedMark")}</span>
          {before}
        </del>
      )}
      {before !== null && after !== null && !prose && <span aria-hidden="true"> → </span>}
      {after !== null && (
        <ins>
          <span className="vh">{t("addedMark")}</span>
          {after}
        </ins>
      )}
    </p>
  );
}
