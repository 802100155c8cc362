"use client";

import { kindOf, partKinds, wholeOf } from "@convenio/domain/kinds/all";
import { similarText } from "../../text/similar.ts";
import { text } from "../../text/text.ts";
import { titleOf } from "../entry/title-of.ts";
import { useEditor } from "./editor-tools.tsx";
import { useFoundEntries } from "./use-editor-api.ts";

/** Below this much of a title everything is like it. */
const shortest = 3;

type Props = { id: string; kind: string; title: string };

/**
 * Published entries whose title or other name, in any language, is like the title of a new one: of its kind, of what
 * it could be part of, and of its parts. It hinders nothing; how many there are is said when they change.
 */
export function SimilarEntries({ id, kind, title }: Props) {
  const { lang } = useEditor();
  const t = text(similarText, lang);
  const { found, searching } = useFoundEntries(title.trim().length < shortest ? "" : title, kindsLike(kind));
  return (
    <div className="similar" id={id}>
      <p role="status" className="hint">
        {found.length > 0 && !searching && t("found", { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul aria-label={t("list")}>
          {found.map((entry) => (
            <li key={entry.id}>
              <a href={`/${lang}/e/${entry.slug}`} target="_blank" rel="noreferrer">
                {titleOf(entry, lang)?.text ?? entry.slug}
                <span className="vh"> ({t("newTab")})</span>
              </a>{" "}
              <span className="muted">{kindOf(entry.kind)?.words.one[lang]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function kindsLike(kind: string): string[] {
  const whole = wholeOf(kind)?.value;
  const above = whole?.type === "entry" ? whole.kinds : [];
  return [kind, ...above, ...partKinds(kind).map(({ id }) => id)];
}
