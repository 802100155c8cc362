import { type SourceContent, sourceKinds } from "@convenio/domain/evidence/source";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import type { ReactNode } from "react";
import { evidenceText } from "../../text/evidence.ts";
import { sourcesText } from "../../text/sources.ts";
import { text } from "../../text/text.ts";
import { languageText } from "../entry/value-text.ts";

type Props = { content: SourceContent; lang: Language };

/** What the record says of a source, field by field; empty fields are left out. */
export function SourceRecord({ content, lang }: Props) {
  const t = text(sourcesText, lang);
  const { csl } = content;
  const own = content.language || undefined;
  const outside = (href: string, words: string) => (
    <a href={href} rel="nofollow ugc noopener">
      {words}
    </a>
  );
  const fields: [string, ReactNode][] = [
    [t("kind"), sourceKinds[content.kind][lang]],
    [t("authors"), csl.author.join("; ")],
    [t("publisher"), csl.publisher],
    [t("container"), csl.container && <cite lang={own}>{csl.container}</cite>],
    [t("issued"), csl.issued && dateWords(csl.issued, lang)],
    [t("number"), csl.number],
    [t("doi"), csl.doi && outside(`https://doi.org/${encodeURI(csl.doi)}`, csl.doi)],
    [t("isbn"), csl.isbn],
    [t("address"), csl.url && outside(csl.url, csl.url)],
    [t("accessed"), csl.accessed && dateWords(csl.accessed, lang)],
    [t("language"), content.language && languageText(content.language, lang)],
    [
      t("origin"),
      content.origin && (
        <>
          {content.origin} <span className="note">{t("originNote")}</span>
        </>
      ),
    ],
    [t("status"), text(evidenceText, lang)(`status.${content.status}`)],
    [t("note"), content.note],
  ];
  return (
    <dl className="facts record">
      {fields
        .filter(([, value]) => value !== "")
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
