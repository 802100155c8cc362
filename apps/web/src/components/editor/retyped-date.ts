import type { DateValue } from "@convenio/domain/entry/value";

/**
 * A date with another text, EDTF or on its way there. A range is true throughout, and a date by itself at some point
 * in it, until the author chooses otherwise; a choice stays.
 */
export function retyped(value: DateValue, edtf: string): DateValue {
  const chosen = value.extent !== usual(value.edtf);
  return { ...value, edtf, extent: chosen ? value.extent : usual(edtf) };
}

function usual(edtf: string): DateValue["extent"] {
  return edtf.includes("/") ? "throughout" : "some-point";
}
