import { cache } from "react";
import type { Browse } from "../../../components/entry/browse-address.ts";
import { publicCaller } from "../../../server/caller.ts";
import { orMissing } from "../../../server/or-missing.ts";

type Caller = Awaited<ReturnType<typeof publicCaller>>;

const read = async <T>(from: (caller: Caller) => Promise<T>) => orMissing(from(await publicCaller()));

// Each read is made once per request: a page and its metadata share it.
export const readHome = cache(async () => (await publicCaller()).entries.home());
export const readEntries = ({ q, kind, country, evidence, sort, page }: Browse) =>
  read((caller) =>
    caller.entries.browse({
      q: q || undefined,
      kind: kind || undefined,
      country: country || undefined,
      evidence: evidence || undefined,
      sort: sort || undefined,
      page,
    }),
  );
export const readEntry = cache((slug: string) => read((caller) => caller.entries.page({ slug })));
export const readRevision = cache((slug: string, number: number) =>
  read((caller) => caller.entries.revision({ slug, number })),
);
export const readHistory = cache((slug: string) => read((caller) => caller.entries.history({ slug })));
export const readCompare = cache((slug: string, from: number, to: number) =>
  read((caller) => caller.entries.compare({ slug, from, to })),
);
export const readClaim = cache((id: string, version?: number) =>
  read((caller) => caller.claims.page({ id, version })),
);
export const readSource = cache((id: string, page: number) =>
  read((caller) => caller.sources.page({ id, page })),
);
export const readRegister = cache((q: string, page: number) =>
  read((caller) => caller.sources.register({ q: q || undefined, page })),
);

/** A positive whole number as addresses write it, or null. */
export function numberIn(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
