import type { EntryPage } from "@convenio/domain/reading/entry-page";
import type { Language } from "@convenio/domain/text/languages";
import { entryText } from "../../text/entry.ts";
import { siteText } from "../../text/site.ts";
import { text } from "../../text/text.ts";
import { bold } from "../site/bold.tsx";
import { LanguageNotice } from "./language-notice.tsx";

/** What a reader must know before reading: invented, imported, or in another language. */
export function EntryNotices({ page, lang }: { page: EntryPage; lang: Language }) {
  const t = text(entryText, lang);
  return (
    <>
      {page.demonstration && (
        <div className="notice bad">
          <p>{text(siteText, lang).rich("demoNotice", bold)}</p>
        </div>
      )}
      {page.body.importedUnchecked > 0 && (
        <div className="notice calm">
          <p>{t.rich("imported", { ...bold, count: page.body.importedUnchecked })}</p>
        </div>
      )}
      <LanguageNotice page={page} lang={lang} />
    </>
  );
}
