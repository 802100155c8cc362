/** What the words after `pnpm bench` ask for. */
export type Asked<T> = { chosen: readonly T[]; short: boolean } | { wrong: string };

type Named = { id: string };

/** Reads `--faults`, `--only=ID,…` and `--short`; answers one line when a word or an id is unknown. */
export function readWords<Measure extends Named, Fault extends Named>(
  words: readonly string[],
  { measures, faults }: { measures: readonly Measure[]; faults: readonly Fault[] },
): ({ faults: false } & Asked<Measure>) | ({ faults: true } & Asked<Fault>) {
  return words.includes("--faults")
    ? { faults: true, ...choose(words, faults) }
    : { faults: false, ...choose(words, measures) };
}

function choose<T extends Named>(words: readonly string[], all: readonly T[]): Asked<T> {
  const only = words.filter((word) => word.startsWith("--only=")).flatMap((word) => word.slice(7).split(","));
  const odd = words.filter((word) => !/^--(?:short|faults|only=.*)$/.test(word));
  const unknown = only.filter((id) => all.every((one) => one.id !== id));
  if (odd.length + unknown.length > 0) {
    const ids = all.map(({ id }) => id).join(", ");
    return { wrong: `${[...odd, ...unknown].join(" ")}: pnpm bench [--faults] [--short] [--only=${ids}]` };
  }
  const chosen = only.length > 0 ? all.filter(({ id }) => only.includes(id)) : all;
  return { chosen, short: words.includes("--short") };
}
