import type { EntryPage } from "@convenio/domain/reading/entry-page";
import type { Language } from "@convenio/domain/text/languages";
import { proseText } from "../../text/prose.ts";
import { text } from "../../text/text.ts";
import { ProseText } from "../prose/prose-text.tsx";
import { proseIn } from "./prose-in.ts";
import { languageText } from "./value-text.ts";

/** The running text of an entry, in the reader's language or in the one that has it; nothing when none has. */
export function Account({ page, lang }: { page: EntryPage; lang: Language }) {
  const t = text(proseText, lang);
  const { body, prose } = proseIn(page.body, lang);
  if (!body) return null;
  const own = body.lang === lang ? prose?.from : null;
  return (
    <section aria-labelledby="account">
      <h2 id="account">{t("account")}</h2>
      <ProseText
        blocks={body.blocks}
        lang={lang}
        of={body.lang}
        names={page.names}
        states={new Map(page.body.claims.map(({ id, state }) => [id, state]))}
      />
      {own && !own.machine && <p className="note">{t("from", { language: languageText(own.lang, lang) })}</p>}
    </section>
  );
}
