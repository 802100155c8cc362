import { reference } from "@convenio/domain/evidence/reference";
import { sourceKinds } from "@convenio/domain/evidence/source";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { entryText as words } from "../../text/entry.ts";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";

type Props = {
  numbers: ReadonlyMap<string, number>;
  claims: readonly ClaimView[];
  lang: Language;
  names: Pick<Names, "sources">;
};

/** The number of each source that the claims cite, in the order of the page. */
export function sourceNumbers(claims: readonly ClaimView[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { citations } of claims) {
    for (const { source } of citations) {
      if (source !== null && !numbers.has(source)) numbers.set(source, numbers.size + 1);
    }
  }
  return numbers;
}

/** The page's sources, numbered, each with how many of its claims cite it. */
export function SourceList({ numbers, claims, lang, names }: Props) {
  const t = text(words, lang);
  const e = text(evidenceText, lang);
  return (
    <ol className="sources">
      {[...numbers].map(([id, number]) => {
        const source = names.sources[id];
        if (!source) return <li key={id}>{e("sourceUnknown")}</li>;
        const { content } = source;
        const { title, rest } = reference(content, lang);
        const count = claims.filter(({ citations }) => citations.some((one) => one.source === id)).length;
        return (
          <li key={id} id={`source-${number}`}>
            <a href={`/${lang}/sources/${id}`} lang={content.language || undefined}>
              {title}
            </a>
            {rest && `. ${rest}`}.{" "}
            <span className="muted">
              {sourceKinds[content.kind][lang]}
              {content.status !== "ok" && ` · ${e(`status.${content.status}`)}`} · {t("citedBy", { count })}
              {content.csl.url && (
                <>
                  {" · "}
                  <a href={content.csl.url} rel="nofollow ugc noopener">
                    {t("openSource")}
                    <span className="vh">: {title}</span>
                  </a>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
