import { kindOf } from "@convenio/domain/kinds/all";
import type { Predicate } from "@convenio/domain/kinds/kind";
import type { Names } from "@convenio/domain/reading/names";
import type { Cell } from "@convenio/domain/revision/cell";
import type { Json, Operation } from "@convenio/domain/revision/operation";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import type { ReactNode } from "react";
import { entryText } from "../../text/entry.ts";
import { evidenceText } from "../../text/evidence.ts";
import { operationsText } from "../../text/operations.ts";
import { text } from "../../text/text.ts";
import { ClaimWords } from "../entry/claim-words.tsx";
import { Value } from "../entry/value.tsx";
import { languageText } from "../entry/value-text.ts";
import {
  readCitation,
  readClaim,
  readEntry,
  readQualifiers,
  readRank,
  readResolution,
  readSearches,
  readTranslation,
  readValue,
} from "./cell-values.ts";
import { Change } from "./change.tsx";
import { CitationLine } from "./citation-line.tsx";
import { fieldLabel, fieldText } from "./source-field.ts";

type Props = {
  operation: Operation;
  cell: Cell;
  predicate: Predicate | null;
  /** The list item is already headed by this part's label. */
  named: boolean;
  names: Names;
  lang: Language;
};

/** One operation: its label where it needs one, and what it did. */
export function OperationPart({ operation, cell, predicate, named, names, lang }: Props) {
  const label = named || cell.cell === "claim" || isValue(cell) ? null : partLabel(cell, lang);
  const show = (json: Json): ReactNode => (json === null ? null : said(json, cell, predicate, names, lang));
  const order = cell.cell === "order";
  return (
    <div className="op-part" data-operation={operation.cell}>
      {label && <span className="op-label">{label}</span>}
      {order ? (
        <p className="ba">{text(operationsText, lang)("orderLine")}</p>
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
    case "translation":
      return t(cell.cell, { language: languageText(cell.lang, lang) });
    case "claim-part":
      return cell.part === "value" ? "" : t(cell.part);
    case "citation":
    case "resolution":
    case "order":
      return t(cell.cell);
    case "field":
      return fieldLabel(cell.field, lang);
    default:
      return "";
  }
}

/** What a cell holds, in words; null where nothing can be said of it. */
export function said(
  json: Json,
  cell: Cell,
  predicate: Predicate | null,
  names: Names,
  lang: Language,
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
      return <span lang={cell.lang}>{String(json)}</span>;
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
      return partSaid(json, cell.part, predicate, names, lang);
    case "translation":
      return <span lang={cell.lang}>{translationText(readTranslation(json))}</span>;
    case "citation": {
      const citation = readCitation(json);
      return citation && <CitationLine citation={citation} lang={lang} names={names} />;
    }
    case "resolution": {
      const resolution = readResolution(json);
      return (
        resolution && text(evidenceText, lang)(`resolved.${resolution.how}`, { reason: resolution.reason })
      );
    }
    case "order":
      return null;
    case "field":
      return fieldText(cell.field, json, lang);
  }
}

function partSaid(
  json: Json,
  part: Extract<Cell, { cell: "claim-part" }>["part"],
  predicate: Predicate | null,
  names: Names,
  lang: Language,
): ReactNode {
  const t = text(operationsText, lang);
  switch (part) {
    case "value":
      return <Value value={readValue(json)} predicate={predicate} lang={lang} names={names} />;
    case "period":
      return dateWords(String(json), lang);
    case "unsourced":
      return String(json);
    case "origin":
      return t(json === "ai" ? "originAi" : "originPeople");
    case "searches":
      return (readSearches(json) ?? []).map(({ id, what, where, on }) => (
        <span key={id} className="line">
          “{what}”, {where}, {dateWords(on, lang)}
        </span>
      ));
    case "qualifiers": {
      const qualifiers = readQualifiers(json) ?? {};
      if (Object.keys(qualifiers).length === 0) return t("noDetails");
      const claim = { value: null, period: null, qualifiers, translations: {}, rank: plainRank };
      return <ClaimWords claim={claim} only="qualifiers" predicate={predicate} lang={lang} names={names} />;
    }
    case "rank": {
      const rank = readRank(json);
      if (rank === null || rank.rank === "normal") return t("normal");
      return `${text(entryText, lang)(rank.rank)}: ${rank.reason ?? ""}`;
    }
  }
}

const plainRank = { rank: "normal", reason: null } as const;

/** What a translation says: of the value, then of each detail. */
function translationText(translation: ReturnType<typeof readTranslation>): string {
  if (translation === null) return "";
  return [translation.text, ...Object.values(translation.qualifiers)]
    .filter((words) => words !== "")
    .join("; ");
}
