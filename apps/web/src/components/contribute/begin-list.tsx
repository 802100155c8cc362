import { kinds } from "@convenio/domain/kinds/all";
import type { Language } from "@convenio/domain/text/languages";
import { contributeText } from "../../text/contribute.ts";
import { text } from "../../text/text.ts";

/** The kinds of entry that can be begun, each with its sentence. */
export function BeginList({ lang }: { lang: Language }) {
  const t = text(contributeText, lang);
  return (
    <ul className="begin-list">
      {kinds.map((kind) => (
        <li key={kind.id}>
          <a href={`/${lang}/contribute/new/${kind.id}`}>{t("beginKind", { kind: kind.words.one[lang] })}</a>
          <p>{kind.hint[lang]}</p>
        </li>
      ))}
    </ul>
  );
}
