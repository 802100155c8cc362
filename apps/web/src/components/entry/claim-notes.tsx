import type { Predicate } from "@convenio/domain/kinds/kind";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { searchingText } from "../../text/searching.ts";
import { text } from "../../text/text.ts";
import { SearchLog } from "../evidence/search-log.tsx";

type Props = {
  claim: Pick<ClaimView, "origin" | "searches" | "value" | "citations">;
  predicate: Predicate | null;
  lang: Language;
  names: Pick<Names, "people">;
  /** The entry's own language, in which its free texts are taken to be. */
  of?: Language;
};

/** What a reader must know beside a claim: that a machine-written text led to it, and what was searched for. */
export function ClaimNotes({ claim, predicate, lang, names, of }: Props) {
  const t = text(searchingText, lang);
  const nothing = predicate?.absence === true || claim.value?.type === "none" || claim.citations.length === 0;
  return (
    <>
      {claim.origin === "ai" && <p className="note line">{t("lead")}</p>}
      {claim.searches.length > 0 && (
        <div className="note searched">
          {t(nothing ? "notFound" : "searched")}{" "}
          <SearchLog searches={claim.searches} lang={lang} names={names} of={of} />
        </div>
      )}
    </>
  );
}
