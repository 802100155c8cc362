import { kindOf } from "@convenio/domain/kinds/all";
import type { Predicate } from "@convenio/domain/kinds/kind";
import type { Names } from "@convenio/domain/reading/names";
import type { Cell } from "@convenio/domain/revision/cell";
import type { Json, Operation } from "@convenio/domain/revision/operation";
import { type TextPart, wordDiff } from "@convenio/domain/revision/prose-diff";
import type { Language } from "@convenio/domain/text/languages";
import type { ReactNode } from "react";
import { evidenceText } from "../../text/evidence.ts";
import { operationsText } from "../../text/operations.ts";
import { text } from "../../text/text.ts";
import { auditLabel, auditSaid } from "../audit/audit-cell.tsx";
import { ClaimWords } from "../entry/claim-words.tsx";
import { languageText } from "../entry/value-text.ts";
import { TextParts } from "../prose/text-parts.tsx";
import { saidIn } from "../site/said-in.tsx";
import {
  readCitation,
  readClaim,
  readEntry,
  readFrom,
  readResolution,
  readTranslation,
} from "./cell-values.ts";
import { Change } from "./change.tsx";
import { CitationLine } from "./citation-line.tsx";
import { claimPartSaid } from "./claim-part-said.tsx";
import { fieldLabel, fieldText } from "./source-field.ts";

type Props = {
  operation: Operation;
  cell: Cell;
  predicate: Predicate | null;
  /** The list item is already headed by this part's label. */
  named: boolean;
  names: Names;
  lang: Language;
  /** The entry's own language, in which its free texts are taken to be. */
  of?: Language;
};

/** One operation: its label where it needs one, and what it did. */
export function OperationPart({ operation, cell, predicate, named, names, lang, of }: Props) {
  const label = named || cell.cell === "claim" || isValue(cell) ? null : partLabel(cell, lang);
  const show = (json: Json): ReactNode =>
    json === null ? null : said(json, cell, predicate, names, lang, of);
  const order = cell.cell === "order";
  const reworded = rewording(operation, cell);
  return (
    <div className="op-part" data-operation={operation.cell}>
      {label && <span className="op-label">{label}</span>}
      {order ? (
        <p className="ba">{text(operationsText, lang)("orderLine")}</p>
      ) : reworded ? (
        <p className="ba prose" lang={reworded.of === lang ? undefined : reworded.of}>
          <TextParts parts={reworded.parts} lang={lang} of={reworded.of} />
        </p>
      ) : (
        <Change
          before={show(operation.before)}
          after={show(operation.after)}
          prose={cell.cell === "summary"}
          lang={lang}
        />
      )}
    </div>
  );
}

/** A title or summary that reads otherwise now, word by word; null for what is no such change. */
function rewording({ before, after }: Operation, cell: Cell): { parts: TextPart[]; of: Language } | null {
  if (cell.cell !== "title" && cell.cell !== "summary") return null;
  if (typeof before !== "string" || typeof after !== "string") return null;
  return { parts: wordDiff(before, after), of: cell.lang };
}

const isValue = (cell: Cell) => cell.cell === "claim-part" && cell.part === "value";

/** What a cell is called: "Title, Spanish", "Period", "Citation". */
export function partLabel(cell: Cell | undefined, lang: Language): string {
  const t = text(operationsText, lang);
  switch (cell?.cell) {
    case "entry":
      return t("newEntry");
    case "title":
    case "summary":
    case "alias":
    case "from":
    case "translation":
      return t(cell.cell, { language: languageText(cell.lang, lang) });
    case "block":
    case "blocks":
      return t("body", { language: languageText(cell.lang, lang) });
    case "claim-part":
      return cell.part === "value" ? "" : t(cell.part);
    case "citation":
    case "resolution":
    case "order":
      return t(cell.cell);
    case "field":
      return fieldLabel(cell.field, lang);
    default:
      return cell === undefined ? "" : auditLabel(cell, lang);
  }
}

/** What a cell holds, in words; null where nothing can be said of it. */
export function said(
  json: Json,
  cell: Cell,
  predicate: Predicate | null,
  names: Names,
  lang: Language,
  of?: Language,
): ReactNode {
  const t = text(operationsText, lang);
  switch (cell.cell) {
    case "entry": {
      const entry = readEntry(json);
      const kind = entry && (kindOf(entry.kind)?.words.one[lang] ?? entry.kind);
      return entry && t("entryLine", { kind: kind ?? "", language: languageText(entry.language, lang) });
    }
    case "title":
    case "summary":
    case "alias":
    case "block":
      return <span lang={cell.lang}>{String(json)}</span>;
    case "from": {
      const from = readFrom(json);
      return (
        from && t(from.machine ? "fromMachine" : "fromLine", { language: languageText(from.lang, lang) })
      );
    }
    case "claim": {
      const claim = readClaim(json);
      return (
        claim && (
          <ClaimWords
            claim={{ ...claim, translations: {} }}
            predicate={predicate}
            lang={lang}
            names={names}
          />
        )
      );
    }
    case "claim-part":
      return claimPartSaid(json, cell.part, predicate, names, lang, of);
    case "translation":
      return <span lang={cell.lang}>{translationText(readTranslation(json))}</span>;
    case "citation": {
      const citation = readCitation(json);
      return citation && <CitationLine citation={citation} lang={lang} names={names} of={of} />;
    }
    case "resolution": {
      const resolution = readResolution(json);
      return (
        resolution &&
        text(evidenceText, lang).rich(`resolved.${resolution.how}`, {
          reason: resolution.reason,
          ...saidIn(of, lang),
        })
      );
    }
    case "blocks":
    case "order":
      return null;
    case "field":
      return fieldText(cell.field, json, lang);
    default:
      return auditSaid(json, cell, names, lang, of);
  }
}

/** What a translation says: of the value, then of each detail. */
function translationText(translation: ReturnType<typeof readTranslation>): string {
  if (translation === null) return "";
  return [translation.text, ...Object.values(translation.qualifiers)]
    .filter((words) => words !== "")
    .join("; ");
}
