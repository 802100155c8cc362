import { kindOf } from "../kinds/all.ts";
import type { EntryContent } from "./content.ts";
import { type Assertion, said } from "./said.ts";
import type { Value } from "./value.ts";

/** What the list of its whole shows of a part: a predicate with its values, of which one is enough where only one can be true. */
export type Listed = { predicate: string; values: Value[] };

/** What its kind lists of an entry (`listed`), in that order; without its dates, which `whenOf` gives, and what is not known. */
export function listedOf({
  kind: id,
  claims,
}: Pick<EntryContent, "kind"> & { claims: readonly Assertion[] }): Listed[] {
  const kind = kindOf(id);
  const dates = [kind?.dated?.from, kind?.dated?.to];
  return (kind?.listed ?? []).flatMap((predicate) => {
    if (dates.includes(predicate)) return [];
    const many = kind?.predicates.find((one) => one.id === predicate)?.many ?? false;
    const values = said(claims, predicate).filter(({ type }) => type !== "unknown" && type !== "none");
    return values.length === 0 ? [] : [{ predicate, values: many ? values : values.slice(0, 1) }];
  });
}
