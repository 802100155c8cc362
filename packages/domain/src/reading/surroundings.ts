import type { EvidenceState } from "../evidence/states.ts";
import type { Facet } from "../kinds/kind.ts";
import type { ClaimView } from "./claim-view.ts";
import type { Names } from "./names.ts";

/** A claim of another entry by which something is known here. */
export type KnownBy = { claim: string; predicate: string; role: string | null; state: EvidenceState };

/** Who took part in which part of a whole: editions by country. Parts newest first, rows by how often, then by name. */
export type ParticipantsMatrix = {
  parts: { entry: string; when: string | null }[];
  rows: { actor: string; cells: Record<string, KnownBy[]> }[];
  /** Parts that there are; `parts` holds the newest of them. */
  total: number;
};

/** Another entry worth reading, and why: what both name, rarest first, and the terms they share. */
export type SeeAlso = { entry: string; shared: string[]; terms: { facet: Facet; term: string }[] };

/** Claims of the record with one term that a theme gathers. */
export type GatheredTerm = {
  facet: Facet;
  term: string;
  total: number;
  claims: { entry: string; kind: string; claim: ClaimView }[];
};

/** A claim that cooperation was looked for and not found, with what bounds the search: a field, a period (EDTF). */
export type NoneFound = { claim: string; field: string | null; period: string | null };

type KindCounts = Record<string, number>;

/** What the record holds of a country or organization, and what it does not. */
export type ActorLanding = {
  /** Those with whom it shares entries: how many, by kind. */
  partners: { actor: string; kinds: KindCounts }[];
  partnersTotal: number;
  /** Agreements that bind it now, with the claims from which that follows; `since` EDTF. */
  inForce: {
    agreement: string;
    kind: string;
    since: string | null;
    claims: { claim: string; predicate: string }[];
  }[];
  /** What it took part in that has a date, by year, newest first. */
  years: { year: string; entries: (KnownBy & { entry: string })[] }[];
  /** Disputed claims of entries in which it takes part. */
  disputes: { entry: string; kind: string; claim: ClaimView }[];
  disputesTotal: number;
  gaps: {
    entries: number;
    claims: number;
    /** Claims of those entries that nobody has confirmed. */
    unconfirmed: number;
    /** Fields in which the record has entries, but none that names it. */
    fields: string[];
    /** Partners from elsewhere with whom no entry is shared: nobody has researched it. */
    notResearched: string[];
    /** The same, where somebody looked and found nothing, by the claim that says so. */
    noneFound: (NoneFound & { actor: string })[];
  };
};

/** What stands around an entry's page; each is null where the entry's kind has none. */
export type Surroundings = {
  matrix: ParticipantsMatrix | null;
  gathered: GatheredTerm[] | null;
  actor: ActorLanding | null;
  seeAlso: SeeAlso[];
  names: Names;
};

/** Countries of the region against partners: how many entries both take part in, by kind. */
export type PartnerComparison = {
  partners: string[];
  rows: { country: string; cells: Record<string, PairCell> }[];
  /** Every partner one can choose, with the entries it takes part in. */
  choices: { actor: string; entries: number }[];
  names: Names;
};

/** One pair: entries shared, by kind; `noneFound`: what was looked for. Neither: not researched. */
export type PairCell = { kinds: KindCounts; noneFound: NoneFound | null };

/** How much the record covers, counted. */
export type Coverage = {
  kinds: { kind: string; entries: number; claims: number; confirmed: number }[];
  states: Partial<Record<EvidenceState, number>>;
  citations: number;
  /** Citations without a quotation. */
  unquoted: number;
  importedUnchecked: number;
  /** Citations by the kind of their source, most first. */
  sourceKinds: { kind: string; citations: number }[];
  /** The groups from which most citations come. */
  origins: { origin: string; citations: number }[];
  /** Countries of the region by how many entries name them, fewest first. */
  countries: { country: string; entries: number }[];
  fields: { term: string; entries: number }[];
  /** Entries whose body is written, by language. */
  written: Record<string, number>;
  entries: number;
  names: Names;
};
