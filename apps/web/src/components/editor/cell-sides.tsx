"use client";

import { predicateOf } from "@convenio/domain/kinds/all";
import type { SubjectContent } from "@convenio/domain/proposal/draft";
import type { Cell } from "@convenio/domain/revision/cell";
import type { Json } from "@convenio/domain/revision/operation";
import type { ReactNode } from "react";
import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { predicateWords } from "../entry/value-text.ts";
import { readCitation, readClaim } from "../proposal/cell-values.ts";
import { partLabel, said } from "../proposal/operation-part.tsx";
import { claimText } from "./claim-text.ts";
import { useEditor } from "./editor-tools.tsx";

type Contents = readonly { id: string; baseContent: SubjectContent | null; content: SubjectContent | null }[];
type Props = {
  subject: string;
  cell: Cell;
  contents: Contents;
  sides: readonly { label: string; value: Json }[];
  children?: ReactNode;
};

/** One part of an entry or source with what each version says of it, side by side. */
export function CellSides({ subject, cell, contents, sides, children }: Props) {
  const { lang, names } = useEditor();
  const t = text(severalText, lang);
  const here = contents.find(({ id }) => id === subject);
  const entries = [here?.content, here?.baseContent].filter((side) => side?.type === "entry");
  const claims = entries.flatMap((entry) => entry?.claims ?? []);
  const kind = entries[0]?.kind ?? names.entries[subject]?.kind ?? "";
  const cited = sides.map(({ value }) => readCitation(value)?.claim).find(Boolean);
  const own = sides.map(({ value }) => readClaim(value)?.predicate).find(Boolean);
  const id = "id" in cell && cell.cell !== "citation" && cell.cell !== "resolution" ? cell.id : cited;
  const claim = claims.find((one) => one.id === id);
  const predicate = claim?.predicate ?? own ?? (cell.cell === "order" ? cell.predicate : null);
  const spec = predicate === null ? null : predicateOf(kind, predicate);
  const about =
    claim && spec ? claimText(claim, spec, lang, names) : predicate && predicateWords(kind, predicate, lang);
  return (
    <div className="ed-side">
      <h3>{[about, partLabel(cell, lang)].filter(Boolean).join(" · ")}</h3>
      <dl>
        {sides.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {(value === null ? null : said(value, cell, spec, names, lang)) ?? (
                <span className="muted">{t("nothing")}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  );
}
