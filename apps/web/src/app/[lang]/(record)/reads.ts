import type { Language } from "@convenio/domain/text/languages";
import { cache } from "react";
import type { Browse } from "../../../components/entry/browse-address.ts";
import { publicCaller } from "../../../server/caller.ts";
import { orMissing } from "../../../server/or-missing.ts";

type Caller = Awaited<ReturnType<typeof publicCaller>>;

const read = async <T>(from: (caller: Caller) => Promise<T>) => orMissing(from(await publicCaller()));

// Each read is made once per request: a page and its metadata share it.
export const readHome = cache(async () => (await publicCaller()).entries.home());
export const readEntries = ({ page, from, to, ...asked }: Browse, lang: Language) => {
  const set = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ""));
  const years = { from: from ? Number(from) : undefined, to: to ? Number(to) : undefined };
  return read((caller) => caller.entries.browse({ ...set, ...years, lang, page }));
};
export const readEntry = cache((slug: string) => read((caller) => caller.entries.page({ slug })));
export const readSurroundings = cache((slug: string) =>
  read((caller) => caller.entries.surroundings({ slug })),
);
export const readPartners = (partners: readonly string[], field: string, kind: string) =>
  read((caller) =>
    caller.entries.partners({
      partners: partners.slice(0, 12),
      field: field || undefined,
      kind: kind || undefined,
    }),
  );
export const readPolicy = cache(async () => (await publicCaller()).proposals.policy({}));
export const readCoverage = cache(async () => (await publicCaller()).entries.coverage({}));
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

export const readAudits = cache(async () => (await publicCaller()).audits.list());
export const readAudit = cache((slug: string) => read((caller) => caller.audits.page({ slug })));

/** A positive whole number as addresses write it, or null. */
export function numberIn(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
