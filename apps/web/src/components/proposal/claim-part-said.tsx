import type { Predicate } from "@convenio/domain/kinds/kind";
import type { Names } from "@convenio/domain/reading/names";
import type { Cell } from "@convenio/domain/revision/cell";
import type { Json } from "@convenio/domain/revision/operation";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { Fragment, type ReactNode } from "react";
import { entryText } from "../../text/entry.ts";
import { operationsText } from "../../text/operations.ts";
import { text } from "../../text/text.ts";
import { ClaimWords } from "../entry/claim-words.tsx";
import { Value } from "../entry/value.tsx";
import { SearchTranslations } from "../evidence/search-translations.tsx";
import { ByLanguage } from "../site/by-language.tsx";
import { saidIn } from "../site/said-in.tsx";
import { readQualifiers, readRank, readSearches, readValue } from "./cell-values.ts";

/** What a part of a claim holds, in words. `of`: the language in which its free texts are taken to be. */
export function claimPartSaid(
  json: Json,
  part: Extract<Cell, { cell: "claim-part" }>["part"],
  predicate: Predicate | null,
  names: Names,
  lang: Language,
  of: Language | undefined,
): ReactNode {
  const t = text(operationsText, lang);
  const { s } = saidIn(of, lang);
  switch (part) {
    case "value":
      return <Value value={readValue(json)} predicate={predicate} lang={lang} names={names} />;
    case "period":
      return dateWords(String(json), lang);
    case "unsourced":
      return s(String(json));
    case "origin":
      return t(json === "ai" ? "originAi" : "originPeople");
    case "searches":
      return (readSearches(json) ?? []).map((search) => (
        <Fragment key={search.id}>
          <span className="part-line">
            “{s(search.what)}”, {s(search.where)}, {dateWords(search.on, lang)}{" "}
            <span className="muted">{s(search.note)}</span>
          </span>
          <SearchTranslations search={search} />
        </Fragment>
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
      return (
        <>
          <span className="part-line">
            {text(entryText, lang)(rank.rank)}: {s(rank.reason ?? "")}
          </span>
          <ByLanguage texts={rank.reasonIn ?? {}} />
        </>
      );
    }
  }
}

const plainRank = { rank: "normal", reason: null } as const;
