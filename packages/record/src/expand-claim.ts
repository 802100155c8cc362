import { assertedHash } from "@convenio/domain/entry/claim-texts";
import { type Claim, emptyClaim } from "@convenio/domain/entry/content";
import type { Value } from "@convenio/domain/entry/value";
import { type Citation, emptyCitation } from "@convenio/domain/evidence/citation";
import { noQuoteReasonIds } from "@convenio/domain/evidence/no-quote";
import { languages } from "@convenio/domain/text/languages";
import { expandSearches } from "./expand-search.ts";
import { expandQualifier, expandValue } from "./expand-value.ts";
import type { FileCitation, FileClaim } from "./record-file.ts";
import type { FileSource } from "./source-file.ts";
import { claimKey, sourceId, stableId } from "./stable-id.ts";

type Sources = ReadonlyMap<string, FileSource>;

function expandCitation(file: FileCitation, key: string, sources: Sources): Citation {
  return {
    ...emptyCitation(stableId(key)),
    source: sourceId(file.source),
    locator: { type: file.at[0], text: file.at[1] },
    quote: file.quote ? { text: file.quote.text, lang: file.quote.lang, translation: null } : null,
    noQuote: file.quote ? null : reasonOf(file.noQuote),
    stance: file.stance ?? "supports",
    asserted: file.asserted ?? null,
    tier: file.tier ?? sources.get(file.source)?.tier ?? null,
  };
}

/** Why the files say there is no quotation: a standard reason by its key, or in words of their own. */
function reasonOf(said: string = "not-taken"): NonNullable<Citation["noQuote"]> {
  const reason = noQuoteReasonIds.find((id) => id === said);
  return reason === undefined ? { reason: "other", note: said } : { reason, note: null };
}

function rankOf({ rank }: FileClaim): Claim["rank"] {
  if (rank === undefined) return { rank: "normal", reason: null };
  const { es, pt } = rank;
  const reasonIn = { es, pt };
  if ("preferred" in rank) return { rank: "preferred", reason: rank.preferred, reasonIn };
  return { rank: "deprecated", reason: rank.deprecated, reasonIn };
}

/** The claim's texts in the languages in which the file has all of them, made by people from the asserted ones. */
function translationsOf(file: FileClaim, claim: Claim): Claim["translations"] {
  const hash = assertedHash(claim);
  const value = file.value && "text" in file.value ? file.value : null;
  const qualifiers = Object.entries(file.qualifiers ?? {}).flatMap(([id, q]) =>
    "text" in q ? [[id, q] as const] : [],
  );
  const from = (value ?? qualifiers[0]?.[1])?.lang;
  const translations: Claim["translations"] = {};
  if (from === undefined) return translations;
  for (const lang of languages) {
    const text = value === null ? "" : value[lang];
    const others = qualifiers.flatMap(([id, q]) => (q[lang] === undefined ? [] : [[id, q[lang]] as const]));
    if (lang === from || text === undefined || others.length < qualifiers.length) continue;
    const made = { from: { lang: from, hash }, machine: false };
    translations[lang] = { text, qualifiers: Object.fromEntries(others), ...made };
  }
  return translations;
}

function claimOf(file: FileClaim, key: string, value: Value, sources: Sources): Claim {
  const qualifiers = Object.entries(file.qualifiers ?? {}).map(
    ([id, q]) => [id, expandQualifier(q)] as const,
  );
  const claim: Claim = {
    ...emptyClaim(stableId(key), file.predicate),
    value,
    period: file.period ?? null,
    qualifiers: Object.fromEntries(qualifiers),
    rank: rankOf(file),
    unsourced: file.unsourced ?? null,
    searches: expandSearches(file.searches ?? [], key),
    citations: file.citations.map((citation, at) =>
      expandCitation(citation, `${key}/${citation.source}/${at}`, sources),
    ),
  };
  return { ...claim, translations: translationsOf(file, claim) };
}

/** A claim of an entry file as one claim, or as one for each entry that it names. */
export function expandClaim(file: FileClaim, entry: string, sources: Sources): Claim[] {
  const targets = file.entries ?? [];
  if (file.value) return [claimOf(file, claimKey(entry, file.key), expandValue(file.value), sources)];
  return targets.map((target) =>
    claimOf(file, claimKey(entry, `${file.key}/${target}`), expandValue({ entry: target }), sources),
  );
}
