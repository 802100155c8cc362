import type { Words } from "../text/languages.ts";
import type { VocabularyId } from "./vocabularies.ts";

/** What readers narrow the record by, each with the vocabulary of the same name. */
export const facets = ["field", "driver", "challenge", "status", "outcome"] as const satisfies VocabularyId[];
export type Facet = (typeof facets)[number];

/** What a claim of a predicate may hold, besides *unknown* and *none*. */
export type ValueSpec =
  | { readonly type: "entry"; readonly kinds: readonly string[] }
  | { readonly type: "term"; readonly vocabulary: VocabularyId }
  | { readonly type: "date" }
  | { readonly type: "quantity"; readonly units: readonly string[] }
  | { readonly type: "text" }
  /** `pattern`: anchored regular expression; `example`: shown in the form. */
  | { readonly type: "identifier"; readonly pattern: string; readonly example: string }
  | { readonly type: "place" };

export type QualifierSpec = {
  readonly id: string;
  readonly words: Words;
  readonly hint?: Words;
  readonly value:
    | { readonly type: "term"; readonly vocabulary: VocabularyId; readonly default?: string }
    | { readonly type: "entries"; readonly kinds: readonly string[] }
    | { readonly type: "quantity"; readonly units: readonly string[] }
    | { readonly type: "date" }
    | { readonly type: "text" };
  readonly required?: boolean;
  /** Its term is what readers narrow the record by; the vocabulary is the facet's. */
  readonly facet?: Facet;
  /** Explains the claim without narrowing it: values that differ only here still compete. */
  readonly explains?: true;
};

/** What an entry of a kind can assert. Form, validation, diff, page and search follow from it. */
export type Predicate = {
  readonly id: string;
  readonly words: Words;
  /** What heads a list of several ("Signatories"). */
  readonly plural?: Words;
  /** One line under the label in the form. */
  readonly hint?: Words;
  readonly value: ValueSpec;
  /** Whether several values can be true at once; if not, several values compete. */
  readonly many: boolean;
  readonly required?: boolean;
  /** Whether claims may carry a period of their own. */
  readonly period?: boolean;
  /** Months after which the newest confirming check is overdue. */
  readonly recheckMonths?: number;
  readonly qualifiers?: readonly QualifierSpec[];
  /** How the target's page words a claim that points to it ("Took part in"); only for values of type entry. */
  readonly inverse?: Words;
  /** Makes a row of the participation projection; the qualifier `role` says in which role. */
  readonly participation?: true;
  /** The claim's term is what readers narrow the record by; the vocabulary is the facet's. */
  readonly facet?: Facet;
  /** The entry's page gathers every claim of the record with this term in this facet. */
  readonly gathers?: Facet;
  /** Qualifiers that belong together: a measure before and after, each with its date. */
  readonly change?: {
    readonly before: string;
    readonly beforeDate: string;
    readonly after: string;
    readonly afterDate: string;
  };
  /**
   * How a claim of it brings its entry into the region that the record is about: by a `code` of a territory there
   * (ISO 3166-1 alpha-3), by having a `member` from there, or by being part of a `whole` that is of the region.
   */
  readonly regional?: "code" | "member" | "whole";
  /** Says that something was looked for and not found: it needs an entry in its search log, not a citation. */
  readonly absence?: true;
  /** This quantity states how many of `counts` (a predicate of the same kind) there are; compared with those listed. */
  readonly counts?: string;
};

/** How it follows from dated claims for whom an agreement is in force; every name is a predicate of the kind. */
export type Standing = {
  readonly words: Words;
  /** They name the parties. */
  readonly parties: readonly string[];
  /** With these a party is bound; when the entry has none of them, all parties are bound by signature. */
  readonly binding: readonly string[];
  /** The date on which it entered into force; *none*: it never did. */
  readonly start: string;
  /** With these a party leaves, from the day of their period on. */
  readonly leaving: readonly string[];
  /** The qualifier of leaving that says when it was announced; an announcement alone ends nothing. */
  readonly announced: string;
  /** The date on which it ended for all. */
  readonly end: string;
};

/** A kind of entry: one file of data. */
export type Kind = {
  readonly id: string;
  readonly words: { readonly one: Words; readonly many: Words };
  /** One sentence for the page where one chooses what to contribute. */
  readonly hint: Words;
  /** In the order of the page and the form. */
  readonly predicates: readonly Predicate[];
  /** The predicates whose dates say when it was: lists, timelines and periods of time follow from them. */
  readonly dated?: { readonly from: string; readonly to?: string };
  /** What the list of its parts shows of each, where it is part of another entry: predicates of this kind. */
  readonly listed?: readonly string[];
  readonly standing?: Standing;
};
