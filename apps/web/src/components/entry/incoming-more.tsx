import type { EntryPage } from "@convenio/domain/reading/entry-page";
import type { Language } from "@convenio/domain/text/languages";
import { entryText } from "../../text/entry.ts";
import { text } from "../../text/text.ts";

/** Says that not all rows of other entries are shown, and where they are. */
export function IncomingMore({ page, lang }: { page: EntryPage; lang: Language }) {
  if (page.incomingTotal <= page.incoming.length) return null;
  return (
    <p className="muted">
      {text(entryText, lang).rich("more", {
        shown: page.incoming.length,
        total: page.incomingTotal,
        link: (chunks) => <a href={`/${lang}/entries?actor=${page.slug}`}>{chunks}</a>,
      })}
    </p>
  );
}
