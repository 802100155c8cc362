import type { Language } from "@convenio/domain/text/languages";
import { entryText } from "../../text/entry.ts";
import { text } from "../../text/text.ts";
import { bold } from "../site/bold.tsx";

type Props = { slug: string; hidden: number; lang: Language };

/** Says that only checked claims are shown, how many are not, and leads to all. */
export function CheckedOnlyNotice({ slug, hidden, lang }: Props) {
  return (
    <div className="notice calm">
      <p>
        {text(entryText, lang).rich("checkedOnly", {
          ...bold,
          count: hidden,
          all: (chunks) => <a href={`/${lang}/e/${slug}`}>{chunks}</a>,
        })}
      </p>
    </div>
  );
}
