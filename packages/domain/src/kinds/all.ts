import { agreement } from "./agreement.ts";
import { caseStudy } from "./case-study.ts";
import { country } from "./country.ts";
import { exercise } from "./exercise.ts";
import { exerciseEdition } from "./exercise-edition.ts";
import type { Kind, Predicate } from "./kind.ts";
import { organization } from "./organization.ts";
import { partnership } from "./partnership.ts";
import { theme } from "./theme.ts";

/** Every kind, in the order in which choices show them. Adding one is a file and a line here. */
export const kinds: readonly Kind[] = [
  partnership,
  agreement,
  exercise,
  exerciseEdition,
  organization,
  country,
  caseStudy,
  theme,
];

/** The kind with this id, or null. */
export function kindOf(id: string): Kind | null {
  return kinds.find((kind) => kind.id === id) ?? null;
}

/** The predicate of a kind, or null when the kind has none of that id. */
export function predicateOf(kind: string, predicate: string): Predicate | null {
  return kindOf(kind)?.predicates.find((candidate) => candidate.id === predicate) ?? null;
}

/** The predicate by which entries of a kind are part of another entry (*of* an edition), or null when they stand alone. */
export function wholeOf(kind: string): Predicate | null {
  return kindOf(kind)?.predicates.find(({ required, value }) => required && value.type === "entry") ?? null;
}

/** The kinds whose entries are part of one of this kind: of an exercise, its editions. */
export function partKinds(kind: string): Kind[] {
  return kinds.filter(({ id }) => {
    const value = wholeOf(id)?.value;
    return value?.type === "entry" && value.kinds.includes(kind);
  });
}

/** The ids of the predicates, of any kind, that pass a test. */
export function predicatesWith(test: (predicate: Predicate) => boolean): string[] {
  return kinds.flatMap(({ predicates }) => predicates.filter(test).map(({ id }) => id));
}

/** The ids of the kinds with a predicate that passes a test. */
export function kindsWith(test: (predicate: Predicate) => boolean): string[] {
  return kinds.filter(({ predicates }) => predicates.some(test)).map(({ id }) => id);
}

/** The kinds whose entries take part in others. */
export const actorKinds: ReadonlySet<string> = new Set(
  kinds.flatMap(({ predicates }) =>
    predicates.flatMap(({ participation, value }) =>
      participation === true && value.type === "entry" ? value.kinds : [],
    ),
  ),
);

/** The predicates of any kind that say something was looked for and not found. */
export const absencePredicates: readonly string[] = predicatesWith(({ absence }) => absence === true);

/** `kind/predicate` of those whose claims have no period of their own: they are true when their entry was. */
export const predicatesOfTheMoment: readonly string[] = kinds.flatMap(({ id, predicates }) =>
  predicates.filter(({ period }) => period !== true).map((predicate) => `${id}/${predicate.id}`),
);

/** The kinds whose entries are always part of another, such as editions. */
export const kindsOfParts: readonly string[] = kinds.map(({ id }) => id).filter((id) => wholeOf(id) !== null);
