import type { Search } from "@convenio/domain/evidence/search";
import { operatorId } from "@convenio/domain/people/actor";
import type { FileSearch } from "./record-file.ts";
import { stableId } from "./stable-id.ts";

/** The searches that a file logs for the thing of this name, as made by the operator. */
export function expandSearches(searches: readonly FileSearch[], name: string): Search[] {
  return searches.map(({ es, pt, ...search }, at) => ({
    id: stableId(`${name}/search/${at}`),
    by: operatorId,
    ...search,
    saidIn: { es, pt },
  }));
}
