import fc from "fast-check";
import { naughtyStrings } from "./naughty-strings.ts";

type Path = readonly (string | number)[];

/** Every place in a value, the value itself included. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => placesIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]));
  return [path, ...inner];
}

/** A copy of a value with another one at this place. */
function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (index === first ? replaced(item, rest, by) : item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) =>
    key === first ? [key, replaced(item, rest, by)] : [key, item],
  );
  return Object.fromEntries(entries);
}

const huge = [
  0,
  -0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e308,
  -1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2n ** 80n,
];
const odd = [
  null,
  undefined,
  true,
  false,
  [],
  {},
  [[]],
  new Date(0),
  new Map([["a", 1]]),
  Symbol("s"),
  () => 1,
];

const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...naughtyStrings) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...huge) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...odd) },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) },
);

/** A valid input with one to three of its places filled with something that does not belong there. */
export function brokenInput(valid: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(valid);
  const change = fc.tuple(fc.constantFrom(...places), anything);
  const extraKey = fc.tuple(fc.constantFrom(...naughtyStrings), anything);
  return fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .array(change, { minLength: 1, maxLength: 3 })
        .map((changes) => changes.reduce<unknown>((value, [path, by]) => replaced(value, path, by), valid)),
    },
    {
      weight: 1,
      arbitrary: extraKey.map(([key, by]) => ({ ...(typeof valid === "object" ? valid : {}), [key]: by })),
    },
  );
}

/** For each string, the valid input with that string in the place of every string it holds: one place at a time, in turn. */
export function filledWith(valid: unknown, strings: readonly string[]): unknown[] {
  const texts = placesIn(valid).filter((path) => typeof at(valid, path) === "string");
  if (texts.length === 0) return strings.map((text) => ({ [text]: text }));
  return strings.map((text, index) => replaced(valid, texts[index % texts.length] ?? [], text));
}

/** The valid input with `text` in the place of each string it holds, and beside the members of each object, as name and value of one more. */
export function everywhere(valid: unknown, text: string): unknown[] {
  return placesIn(valid).flatMap((path) => {
    const here = at(valid, path);
    if (typeof here === "string") return [replaced(valid, path, text)];
    if (typeof here !== "object" || here === null || Array.isArray(here)) return [];
    return [text, { type: "term", term: text }].map((by) =>
      replaced(valid, path, Object.fromEntries([...Object.entries(here), [text, by]])),
    );
  });
}

function at(value: unknown, path: Path): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (typeof value !== "object" || value === null) return undefined;
  const inner = Object.entries(value).find(([key]) => key === String(first))?.[1];
  return at(inner, rest);
}
