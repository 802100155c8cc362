import type { Language } from "@convenio/domain/text/languages";
import { browseText } from "../../text/browse.ts";
import { text } from "../../text/text.ts";

/** Says that nothing matches and what to try; `clear` is the list's address without filters, null when none is set. */
export function NothingFound({ lang, clear }: { lang: Language; clear: string | null }) {
  const t = text(browseText, lang);
  return (
    <div className="empty">
      <p>
        <b>{t("none")}</b>
      </p>
      <p>
        {t.rich("noneHelp", {
          filters: clear === null ? "none" : "some",
          clear: (chunks) => <a href={`/${lang}${clear ?? ""}`}>{chunks}</a>,
          propose: (chunks) => <a href={`/${lang}/contribute`}>{chunks}</a>,
        })}
      </p>
    </div>
  );
}
