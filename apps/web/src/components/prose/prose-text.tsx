import type { Block } from "@convenio/domain/entry/content";
import type { EvidenceState } from "@convenio/domain/evidence/states";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { linkTarget } from "@convenio/domain/text/marks";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { ClaimMark } from "./claim-mark.tsx";
import { markNumbers, proseTree } from "./prose-tree.ts";

type Props = {
  blocks: readonly Block[];
  /** The language of the page; marks and their names speak it. */
  lang: Language;
  /** The language of the text. */
  of: Language;
  names: Pick<Names, "entries">;
  /** The claims that stand on the page, with how well each is known. */
  states: ReadonlyMap<string, EvidenceState>;
};

/** Prose as readers see it: Markdown set in type, claim marks as superior figures, entries linked in the page's language. */
export function ProseText(props: Props) {
  const { blocks, lang, of, states } = props;
  const tree = proseTree(blocks.map(({ markdown }) => markdown).join("\n\n"));
  const numbers = markNumbers(tree, (claim) => states.has(claim));
  return (
    <div className="running" lang={of === lang ? undefined : of}>
      {toJsxRuntime(tree, {
        Fragment,
        jsx,
        jsxs,
        components: {
          a: ({ href, children }) => leadTo(href, children, numbers, props),
          // The page's own sections are at level 2.
          h2: ({ children }) => <h3>{children}</h3>,
          h3: ({ children }) => <h4>{children}</h4>,
        },
      })}
    </div>
  );
}

/** Linked words as they may stand on the page: a mark, a link to an entry, a link out; plain where they lead nowhere. */
function leadTo(
  href: string | undefined,
  words: ReactNode,
  numbers: ReadonlyMap<string, number>,
  { lang, of, names, states }: Props,
): ReactNode {
  const target = linkTarget(href ?? "");
  if (target.to === "web") {
    return (
      <a href={target.url} rel="nofollow ugc noopener">
        {words}
      </a>
    );
  }
  if (target.to === "entry") {
    const slug = names.entries[target.id]?.slug;
    return slug ? <a href={`/${lang}/e/${slug}`}>{words}</a> : words;
  }
  if (target.to === "nowhere") return words;
  const state = states.get(target.id);
  const number = numbers.get(target.id);
  if (!state || !number) return words;
  const spoken = of === lang ? undefined : lang;
  return (
    <>
      {words}
      <ClaimMark claim={target.id} number={number} state={state} lang={lang} spoken={spoken} />
    </>
  );
}
