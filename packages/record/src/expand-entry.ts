import type { Claim, EntryContent } from "@convenio/domain/entry/content";
import type { QualifierValue, Value } from "@convenio/domain/entry/value";
import type { Citation } from "@convenio/domain/evidence/citation";
import type {
  EntryFile,
  FileCitation,
  FileClaim,
  FileQualifier,
  FileSource,
  FileValue,
} from "./record-file.ts";
import { entryId, sourceId, stableId } from "./stable-id.ts";

const noQuotation = "No quotation was taken when the source was read.";

function expandValue(value: FileValue): Value {
  if ("entry" in value) return { type: "entry", id: entryId(value.entry) };
  if ("term" in value) return { type: "term", term: value.term };
  if ("date" in value) return { type: "date", edtf: value.date, extent: extentOf(value.date), end: "event" };
  if ("quantity" in value) {
    const bounds = typeof value.quantity === "number" ? { best: value.quantity } : value.quantity;
    return {
      type: "quantity",
      low: bounds.low ?? null,
      best: bounds.best ?? null,
      high: bounds.high ?? null,
      unit: value.unit,
    };
  }
  if ("code" in value) return { type: "identifier", code: value.code };
  if ("place" in value)
    return { type: "place", name: value.place, precision: value.precision, lat: null, lon: null };
  return { type: "text", text: value.text, lang: value.lang };
}

/** A range in the files is true throughout; a date by itself names when something happened. */
const extentOf = (edtf: string) => (edtf.includes("/") ? "throughout" : "some-point");

function expandQualifier(value: FileQualifier): QualifierValue {
  if ("term" in value) return { type: "term", term: value.term };
  if ("entries" in value) return { type: "entries", ids: value.entries.map(entryId) };
  return { type: "text", text: value.text, lang: value.lang };
}

function expandCitation(file: FileCitation, key: string, sources: ReadonlyMap<string, FileSource>): Citation {
  return {
    id: stableId(key),
    source: sourceId(file.source),
    snapshot: null,
    locator: { type: file.at[0], text: file.at[1] },
    quote: file.quote ? { text: file.quote.text, lang: file.quote.lang, translation: null } : null,
    noQuote: file.quote ? null : (file.noQuote ?? noQuotation),
    stance: file.stance ?? "supports",
    asserted: file.asserted ?? null,
    tier: sources.get(file.source)?.tier ?? null,
    resolution: null,
  };
}

function expandClaim(file: FileClaim, entry: string, sources: ReadonlyMap<string, FileSource>): Claim[] {
  const qualifiers = Object.fromEntries(
    Object.entries(file.qualifiers ?? {}).map(([name, value]) => [name, expandQualifier(value)]),
  );
  const claim = (key: string, value: Value): Claim => ({
    id: stableId(key),
    predicate: file.predicate,
    value,
    period: null,
    qualifiers,
    rank: file.rank ? { rank: "preferred", reason: file.rank.preferred } : { rank: "normal", reason: null },
    unsourced: null,
    translations: {},
    origin: "people",
    searches: [],
    citations: file.citations.map((citation, at) =>
      expandCitation(citation, `${key}/${citation.source}/${at}`, sources),
    ),
  });
  const base = `claim/${entry}/${file.key}`;
  if (file.value) return [claim(base, expandValue(file.value))];
  return (file.entries ?? []).map((target) => claim(`${base}/${target}`, expandValue({ entry: target })));
}

/** An entry file as content: ids from its keys, groups of claims spread out, defaults filled in. */
export function expandEntry(file: EntryFile, sources: ReadonlyMap<string, FileSource>): EntryContent {
  const { en, es, pt } = file.prose;
  return {
    type: "entry",
    kind: file.kind,
    language: file.language,
    prose: {
      en: { ...en, body: [], from: null },
      es: { ...es, body: [], from: null },
      pt: { ...pt, body: [], from: null },
    },
    claims: file.claims.flatMap((claim) => expandClaim(claim, file.key, sources)),
  };
}
