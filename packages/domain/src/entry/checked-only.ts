import type { EvidenceState } from "../evidence/states.ts";
import type { EntryPage } from "../reading/entry-page.ts";
import type { Surroundings } from "../reading/surroundings.ts";

/** Whether somebody confirmed it: what stays for readers who ask for checked claims only. */
function isChecked({ state }: { readonly state: EvidenceState }): boolean {
  return state === "checked" || state === "corroborated";
}

/**
 * A page with checked and corroborated claims only, its own and those of other entries, and how many it leaves out.
 * The summary at its head still counts all; notices that compare with what is listed fall away with the list.
 */
export function checkedOnly(page: EntryPage): { page: EntryPage; hidden: number } {
  const claims = page.body.claims.filter(isChecked);
  const incoming = page.incoming.filter(isChecked);
  const left = page.body.claims.length - claims.length;
  const hiddenRows = page.incoming.length - incoming.length;
  return {
    page: {
      ...page,
      body: { ...page.body, claims, notices: [] },
      incoming,
      incomingTotal: page.incomingTotal - hiddenRows,
    },
    hidden: left + hiddenRows,
  };
}

/**
 * The same for what stands around a page; what nothing is left of falls away. What is derived from many claims at once
 * is left out: it may rest on unchecked ones.
 */
export function checkedAround(around: Surroundings): Surroundings {
  return {
    ...around,
    matrix: checkedMatrix(around.matrix),
    gathered: checkedTerms(around.gathered),
    actor: null,
  };
}

function checkedMatrix(matrix: Surroundings["matrix"]): Surroundings["matrix"] {
  const rows = (matrix?.rows ?? []).flatMap(({ actor, cells }) => {
    const kept = Object.entries(cells).flatMap(([part, known]) => {
      const checked = known.filter(isChecked);
      return checked.length > 0 ? [[part, checked] as const] : [];
    });
    return kept.length > 0 ? [{ actor, cells: Object.fromEntries(kept) }] : [];
  });
  return matrix === null || rows.length === 0 ? null : { ...matrix, rows };
}

function checkedTerms(gathered: Surroundings["gathered"]): Surroundings["gathered"] {
  const terms = (gathered ?? []).flatMap((term) => {
    const claims = term.claims.filter(({ claim }) => isChecked(claim));
    return claims.length > 0 ? [{ ...term, total: claims.length, claims }] : [];
  });
  return terms.length > 0 ? terms : null;
}
