import type { Block } from "@convenio/domain/entry/content";
import { type ProseRow, proseDiff, type TextPart } from "@convenio/domain/revision/prose-diff";
import type { Language } from "@convenio/domain/text/languages";
import { proseText } from "../../text/prose.ts";
import { text } from "../../text/text.ts";
import { type LinkWords, TextParts } from "./text-parts.tsx";

type Props = {
  before: readonly Block[];
  after: readonly Block[];
  lang: Language;
  of: Language;
  words?: LinkWords;
  /** The names of the operations that the change consists of; each is carried by its paragraph. */
  cells: ReadonlySet<string>;
};

/** Two versions of a running text: what changed paragraph by paragraph, what did not folded away. */
export function BodyChange({ before, after, lang, of, words, cells }: Props) {
  const t = text(proseText, lang);
  const own = of === lang ? undefined : of;
  const show = { lang, of, words };
  const order = `blocks:${of}`;
  return (
    <div className="body-change" data-operation={cells.has(order) ? order : undefined}>
      {runs(proseDiff(before, after)).map((rows) => {
        const [first] = rows;
        if (!first) return null;
        if (first.type === "same") {
          return (
            <details key={first.id} className="fold">
              <summary>{t("diff.same", { count: rows.length })}</summary>
              {rows.map(({ id, parts }) => (
                <p key={id} lang={own}>
                  <TextParts parts={parts} {...show} />
                </p>
              ))}
            </details>
          );
        }
        return rows.map((row) => {
          const cell = `block:${of}:${row.id}`;
          const heading = headingIn(row.parts);
          return (
            <div
              key={row.id}
              className={`para ${row.type}`}
              data-operation={cells.has(cell) ? cell : undefined}
            >
              <p className="op-label">{deed(row, lang)}</p>
              <p lang={own} className={heading ? "heading" : undefined}>
                <TextParts parts={heading ?? row.parts} {...show} />
              </p>
            </div>
          );
        });
      })}
    </div>
  );
}

/** The words of a heading without its signs, where these did not change; null for what is no heading. */
function headingIn([first, ...rest]: readonly TextPart[]): TextPart[] | null {
  const signs = /^#{2,3}\s+/;
  if (!first || !signs.test(first.text) || rest.some(({ text: said }) => signs.test(said))) return null;
  if (first.change !== "same" && rest.length > 0) return null;
  return [{ ...first, text: first.text.replace(signs, "") }, ...rest];
}

/** Neighbours that did not change, together; every other paragraph on its own. */
function runs(rows: readonly ProseRow[]): ProseRow[][] {
  const found: ProseRow[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (row.type === "same" && last?.[0]?.type === "same") last.push(row);
    else found.push([row]);
  }
  return found;
}

function deed({ type, parts, from, to }: ProseRow, lang: Language): string {
  const t = text(proseText, lang);
  if (type === "added") return t("diff.wholeAdded");
  if (type === "removed") return t("diff.wholeRemoved");
  if (type !== "moved" || from === null || to === null) return t("diff.changed");
  const changed = parts.some(({ change }) => change !== "same");
  return t(changed ? "diff.movedChanged" : "diff.moved", { from, to });
}
