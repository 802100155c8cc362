import type { Words } from "../text/languages.ts";
import type { VocabularyId } from "./vocabularies.ts";

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
    | { readonly type: "text" };
  readonly required?: boolean;
  /** Explains the claim without narrowing it: values that differ only here still compete. */
  readonly explains?: true;
};

/** What an entry of a kind can assert. Form, validation, diff, page and search follow from it. */
export type Predicate = {
  readonly id: string;
  readonly words: Words;
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
  /** This quantity states how many of `counts` (a predicate of the same kind) there are; compared with those listed. */
  readonly counts?: string;
};

/** A kind of entry: one file of data. */
export type Kind = {
  readonly id: string;
  readonly words: { readonly one: Words; readonly many: Words };
  /** One sentence for the page where one chooses what to contribute. */
  readonly hint: Words;
  /** In the order of the page and the form. */
  readonly predicates: readonly Predicate[];
};
