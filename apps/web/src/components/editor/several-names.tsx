"use client";

import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { titleOf } from "../entry/title-of.ts";
import { entryText } from "../entry/value-text.ts";
import type { Listed } from "./draft-several.ts";
import { useEditor } from "./editor-tools.tsx";
import { NameChoice } from "./name-choice.tsx";
import type { ResolvedName } from "./use-resolved-names.ts";

type Props = {
  id: string;
  names: readonly ResolvedName[];
  kinds: readonly string[];
  listed: Listed;
  onChoose: (name: string, entry: string | null) => void;
};

/** What was read from the list: what each name was taken for, and those for which a person has to choose. */
export function SeveralNames({ id, names, kinds, listed, onChoose }: Props) {
  const { lang, names: known } = useEditor();
  const t = text(severalText, lang);
  const waiting = names.filter(({ entry }) => entry === null).length;
  return (
    <div className="ed-read">
      <p role="status">
        {t("resolved", { count: names.length })}
        {waiting > 0 && <b>; {t("open", { count: waiting })}</b>}
      </p>
      <ul>
        {names.map((resolved, index) => {
          const { name, candidates, entry, asks } = resolved;
          const found = candidates.find((one) => one.id === entry);
          const title = titleOf(found, lang)?.text ?? (entry ? entryText(entry, lang, known) : "");
          return (
            <li key={name}>
              <span className="typed">{name}</span>
              <span>
                {asks ? (
                  <NameChoice
                    id={`${id}-name-${index}`}
                    resolved={resolved}
                    kinds={kinds}
                    onChoose={(chosen) => onChoose(name, chosen)}
                  />
                ) : (
                  title
                )}{" "}
                {entry && listed.present.has(entry) && (
                  <span className="tag">{t(listed.uncited.has(entry) ? "alreadyUncited" : "already")}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
