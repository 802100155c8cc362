import type { QualifierValue, Value } from "@convenio/domain/entry/value";
import type { FileQualifier, FileValue } from "./record-file.ts";
import { entryId } from "./stable-id.ts";

type Amounts = Extract<FileValue, { quantity: unknown }>;

function quantityOf({ quantity, unit }: Amounts) {
  const {
    low = null,
    best = null,
    high = null,
  } = typeof quantity === "number" ? { best: quantity } : quantity;
  return { type: "quantity", low, best, high, unit } as const;
}

/** A range in the files is true throughout; a date by itself names when something happened. */
function dateOf(edtf: string) {
  return {
    type: "date",
    edtf,
    extent: edtf.includes("/") ? "throughout" : "some-point",
    end: "event",
  } as const;
}

/** A value as the files write it, with ids for keys. */
export function expandValue(value: FileValue): Value {
  if ("entry" in value) return { type: "entry", id: entryId(value.entry) };
  if ("term" in value) return { type: "term", term: value.term };
  if ("date" in value) return dateOf(value.date);
  if ("quantity" in value) return quantityOf(value);
  if ("code" in value) return { type: "identifier", code: value.code };
  if ("place" in value)
    return { type: "place", name: value.place, precision: value.precision, lat: null, lon: null };
  if ("unknown" in value) return { type: "unknown" };
  if ("none" in value) return { type: "none" };
  return { type: "text", text: value.text, lang: value.lang };
}

/** A qualifier as the files write it, with ids for keys. */
export function expandQualifier(value: FileQualifier): QualifierValue {
  if ("term" in value) return { type: "term", term: value.term };
  if ("entries" in value) return { type: "entries", ids: value.entries.map(entryId) };
  if ("quantity" in value) return quantityOf(value);
  if ("date" in value) return dateOf(value.date);
  return { type: "text", text: value.text, lang: value.lang };
}
