import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { titleOf } from "./title-of.ts";
import { entryText } from "./value-text.ts";

type Props = { id: string; lang: Language; names: Pick<Names, "entries"> };

/** An entry by its title, linked to its page when it is published, in the language that the title is in. */
export function EntryLink({ id, lang, names }: Props) {
  const name = names.entries[id];
  const said = titleOf(name, lang);
  const other = said && said.lang !== lang ? said.lang : undefined;
  if (!name?.slug) return <span lang={other}>{entryText(id, lang, names)}</span>;
  return (
    <a href={`/${lang}/e/${name.slug}`} lang={other}>
      {entryText(id, lang, names)}
    </a>
  );
}
