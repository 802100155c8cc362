import { refusalOf } from "@convenio/api/refused";
import { cache } from "react";
import type { Browse } from "../../../components/entry/browse-address.ts";
import { publicCaller } from "../../../server/caller.ts";

type Caller = Awaited<ReturnType<typeof publicCaller>>;

/** What a public page reads, or null when there is no such thing or its address cannot name one. */
async function orMissing<T>(read: (caller: Caller) => Promise<T>): Promise<T | null> {
  try {
    return await read(await publicCaller());
  } catch (error) {
    const code = refusalOf(error)?.code;
    if (code === "not-found" || code === "input-invalid") return null;
    throw error;
  }
}

// Each read is made once per request: a page and its metadata share it.
export const readHome = cache(async () => (await publicCaller()).entries.home());
export const readEntries = ({ q, kind, country, evidence, sort, page }: Browse) =>
  orMissing((caller) =>
    caller.entries.browse({
      q: q || undefined,
      kind: kind || undefined,
      country: country || undefined,
      evidence: evidence || undefined,
      sort: sort || undefined,
      page,
    }),
  );
export const readEntry = cache((slug: string) => orMissing((caller) => caller.entries.page({ slug })));
export const readRevision = cache((slug: string, number: number) =>
  orMissing((caller) => caller.entries.revision({ slug, number })),
);
export const readHistory = cache((slug: string) => orMissing((caller) => caller.entries.history({ slug })));
export const readCompare = cache((slug: string, from: number, to: number) =>
  orMissing((caller) => caller.entries.compare({ slug, from, to })),
);
export const readClaim = cache((id: string, version?: number) =>
  orMissing((caller) => caller.claims.page({ id, version })),
);
export const readSource = cache((id: string, page: number) =>
  orMissing((caller) => caller.sources.page({ id, page })),
);
export const readRegister = cache((q: string, page: number) =>
  orMissing((caller) => caller.sources.register({ q: q || undefined, page })),
);

/** A positive whole number as addresses write it, or null. */
export function numberIn(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
