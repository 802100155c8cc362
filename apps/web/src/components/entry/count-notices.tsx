import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { CountNotice } from "@convenio/domain/reading/entry-page";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { entryText as words } from "../../text/entry.ts";
import { text } from "../../text/text.ts";
import { quantityText } from "./quantity-text.ts";
import { entryText, listText } from "./value-text.ts";

type Props = {
  notices: readonly CountNotice[];
  claims: readonly ClaimView[];
  lang: Language;
  names: Pick<Names, "entries">;
};

/** Where a source states another number than the page lists: the difference, or its explanation in its place. */
export function CountNotices({ notices, claims, lang, names }: Props) {
  if (notices.length === 0) return null;
  const t = text(words, lang);
  return (
    <div className="notice">
      {notices.some(({ explained }) => explained === null) && (
        <p>
          <b>{t("differ")}</b>
        </p>
      )}
      {notices.map((notice) => {
        const value = claims.find(({ id }) => id === notice.claim)?.value;
        const unit = value?.type === "quantity" ? value.unit : "";
        const stated = quantityText({ type: "quantity", unit, ...notice.stated }, lang);
        const besides = notice.besides.map((id) => entryText(id, lang, names));
        return (
          <p key={notice.claim}>
            {notice.explained === null ? (
              t("differLine", {
                stated,
                besides: besides.length > 0 ? listText(besides, lang) : "none",
                listed: notice.listed,
              })
            ) : (
              <>
                {t("explainedLine", { stated, listed: notice.listed })}{" "}
                <span lang={notice.explained.lang}>{notice.explained.text}</span>
              </>
            )}{" "}
            <a href={`#claim-${notice.claim}`}>{t("toClaim")}</a>
          </p>
        );
      })}
    </div>
  );
}
