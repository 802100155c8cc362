import type { TextPart } from "@convenio/domain/revision/prose-diff";
import type { Language } from "@convenio/domain/text/languages";
import { linkTarget } from "@convenio/domain/text/marks";
import type { ReactNode } from "react";
import { proseText } from "../../text/prose.ts";
import { text } from "../../text/text.ts";

/** What a mark or link in a text leads to, in words; null when nobody here knows. */
export type LinkWords = (to: "claim" | "entry", id: string) => string | null;

type Props = {
  parts: readonly TextPart[];
  lang: Language;
  /** The language of the text. */
  of: Language;
  words?: LinkWords;
};

/** A text and how it changed, word by word: what was added and removed stands in marks and is said in words. */
export function TextParts({ parts, lang, of, words }: Props) {
  const t = text(proseText, lang);
  const spoken = of === lang ? undefined : lang;
  return parts.map(({ text: said, change }, at) => {
    const key = `${at} ${change}`;
    const shown = readable(said, change !== "same", lang, words);
    if (change === "same") return <span key={key}>{shown}</span>;
    const Element = change === "added" ? "ins" : "del";
    return (
      <Element key={key}>
        <span className="vh" lang={spoken}>
          {t(`diff.${change}`)}
        </span>
        {shown}
      </Element>
    );
  });
}

const bracket = /(?<!\\)\[|\]\(([^()\s]*)\)/g;

/** Markdown with its links as signs: `*` for a mark, an arrow for a link; where they changed, with what they lead to. */
function readable(said: string, full: boolean, lang: Language, words?: LinkWords): ReactNode[] {
  const t = text(proseText, lang);
  const shown: ReactNode[] = [];
  let last = 0;
  for (const found of said.matchAll(bracket)) {
    shown.push(said.slice(last, found.index));
    last = found.index + found[0].length;
    if (found[1] === undefined) continue;
    const target = linkTarget(found[1]);
    const to =
      target.to === "web"
        ? target.url
        : target.to === "nowhere"
          ? found[1]
          : (words?.(target.to, target.id) ?? t(target.to === "claim" ? "diff.markOf" : "diff.linkOf"));
    shown.push(
      <span key={found.index} className="to" lang={lang} title={to}>
        <span aria-hidden="true">{target.to === "claim" ? "*" : "→"}</span>
        <span className={full ? undefined : "vh"}> {to} </span>
      </span>,
    );
  }
  shown.push(said.slice(last));
  return shown;
}
