import { auditContent } from "@convenio/domain/audit/content";
import { verdictIds } from "@convenio/domain/audit/verdicts";
import type { Names } from "@convenio/domain/reading/names";
import type { Cell } from "@convenio/domain/revision/cell";
import type { Json } from "@convenio/domain/revision/operation";
import type { Language } from "@convenio/domain/text/languages";
import { Fragment, type ReactNode } from "react";
import { auditEditorText } from "../../text/audit-editor.ts";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";
import { EntryLink } from "../entry/entry-link.tsx";
import { languageText } from "../entry/value-text.ts";
import { SearchLine } from "../evidence/search-log.tsx";
import { SearchTranslations } from "../evidence/search-translations.tsx";
import { ByLanguage } from "../site/by-language.tsx";
import { SourceLine } from "./source-line.tsx";
import { VerdictWord } from "./verdict-word.tsx";

const sentence = auditContent.shape.sentences.element.shape;

/** What a cell of an audit is called; empty for cells of other subjects. */
export function auditLabel(cell: Cell, lang: Language): string {
  const t = text(auditEditorText, lang);
  switch (cell.cell) {
    case "audit":
      return t("newAudit");
    case "audited":
      return t("auditedText");
    case "method":
      return `${t("method")} (${languageText(cell.lang, lang)})`;
    case "sentences":
      return t("order");
    case "sentence":
      return t("sentenceText");
    case "sentence-part":
      return t(cell.part);
    default:
      return "";
  }
}

/**
 * What a cell of an audit holds, in words and marks; null for cells of other subjects. `of`: the language in which its
 * free texts are taken to be.
 */
export function auditSaid(
  json: Json,
  cell: Cell,
  names: Names,
  lang: Language,
  of: Language | undefined,
): ReactNode {
  const t = text(auditEditorText, lang);
  switch (cell.cell) {
    case "audit": {
      const read = auditContent.pick({ language: true }).safeParse(json);
      return read.success && t("auditLine", { language: languageText(read.data.language, lang) });
    }
    case "audited":
      return <SourceLine id={String(json)} names={names} lang={lang} />;
    case "method":
      return <span lang={cell.lang}>{String(json)}</span>;
    case "sentences":
      return t("orderLine", { count: Array.isArray(json) ? json.length : 0 });
    case "sentence": {
      const read = sentence.text.safeParse(isRecord(json) ? json.text : null);
      const translations = sentence.translations.safeParse(isRecord(json) ? json.translations : null);
      return (
        read.success && (
          <>
            <span className="sentence-text">{read.data}</span>
            <ByLanguage texts={translations.success ? translations.data : {}} />
          </>
        )
      );
    }
    case "sentence-part":
      return partSaid(json, cell.part, names, lang, of);
    default:
      return null;
  }
}

function partSaid(
  json: Json,
  part: Extract<Cell, { cell: "sentence-part" }>["part"],
  names: Names,
  lang: Language,
  of: Language | undefined,
): ReactNode {
  switch (part) {
    case "verdict": {
      const verdict = verdictIds.find((one) => one === json);
      return verdict && <VerdictWord verdict={verdict} lang={lang} />;
    }
    case "reason": {
      const read = sentence.reason.safeParse(json);
      return read.success && <ByLanguage texts={read.data} />;
    }
    case "claims": {
      const read = sentence.claims.safeParse(json);
      if (!read.success) return null;
      return read.data.map(({ entry, claim, state }) => (
        <span key={claim} className="part-line">
          <EntryLink id={entry} lang={lang} names={names} /> ·{" "}
          <a href={`/${lang}/claims/${claim}`}>{text(auditEditorText, lang)("claim")}</a>
          {state && ` · ${text(evidenceText, lang)(`state.${state}`)}`}
        </span>
      ));
    }
    case "sources": {
      const read = sentence.sources.safeParse(json);
      if (!read.success) return null;
      return read.data.map((id) => (
        <span key={id} className="part-line">
          <SourceLine id={id} names={names} lang={lang} />
        </span>
      ));
    }
    case "searches": {
      const read = sentence.searches.safeParse(json);
      if (!read.success) return null;
      return read.data.map((search) => (
        <Fragment key={search.id}>
          <span className="part-line">
            <SearchLine search={{ ...search, saidIn: {} }} lang={lang} names={names} of={of} />
          </span>
          <SearchTranslations search={search} />
        </Fragment>
      ));
    }
  }
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
