import { reference } from "@convenio/domain/evidence/reference";
import { sourceKinds } from "@convenio/domain/evidence/source";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";

type Props = { id: string; names: Pick<Names, "sources">; lang: Language };

/** A source by its title and what else names it, with its kind. */
export function SourceLine({ id, names, lang }: Props) {
  const e = text(evidenceText, lang);
  const source = names.sources[id];
  if (!source) return e("sourceUnknown");
  const { title, rest } = reference(source.content, lang);
  const { kind, status, language } = source.content;
  return (
    <>
      {source.revision === null ? (
        <span lang={language || undefined}>{title}</span>
      ) : (
        <a href={`/${lang}/sources/${id}`} lang={language || undefined}>
          {title}
        </a>
      )}
      {rest && `. ${rest}`}.{" "}
      <span className="muted">
        {sourceKinds[kind][lang]}
        {status !== "ok" && ` · ${e(`status.${status}`)}`}
      </span>
    </>
  );
}
