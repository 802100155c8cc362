import type { Search } from "../evidence/search.ts";
import { readEdtf } from "../time/edtf.ts";
import type { CellProblem } from "./problem.ts";
import { written } from "./written.ts";

/**
 * What keeps logged searches from being submitted, at the cell `path`: each says where and what, also in the other
 * languages that it is said in, and on which day; nobody searched after `today` (ISO day).
 */
export function searchProblems(searches: readonly Search[], path: string, today: string): CellProblem[] {
  return searches.flatMap((search): CellProblem[] => {
    const said = [search, ...Object.values(search.saidIn ?? {})];
    if (said.some(({ where, what }) => !written(where) || !written(what)))
      return [{ path, code: "search-incomplete" }];
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(search.on) && readEdtf(search.on).ok;
    return isDay && search.on <= today ? [] : [{ path, code: "search-day" }];
  });
}
