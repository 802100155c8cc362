import type { Search } from "../evidence/search.ts";
import { readEdtf } from "../time/edtf.ts";
import type { CellProblem } from "./problem.ts";
import { written } from "./written.ts";

/** What keeps logged searches from being submitted, at the cell `path`: each says where, what (in every language it is said in) and on which day. */
export function searchProblems(searches: readonly Search[], path: string): CellProblem[] {
  return searches.flatMap(({ where, what, on }): CellProblem[] => {
    if (!written(where) || !written(what)) return [{ path, code: "search-incomplete" }];
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(on) && readEdtf(on).ok;
    return isDay ? [] : [{ path, code: "search-day" }];
  });
}
