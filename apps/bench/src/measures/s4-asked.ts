/** What is asked of a record of each size, by the name under which it is reported. */
export type Asked = Readonly<Record<"entry" | "browse" | "filtered" | Search, readonly string[]>>;
export type Search = "search en" | "search es" | "search pt";

export const searches: readonly Search[] = ["search en", "search es", "search pt"];

const filters = [
  "kind=agreement",
  "country=peru",
  "field=training",
  "partner=united-states",
  "kind=exercise-edition&country=chile",
  "evidence=checked",
  "from=2000&to=2010",
];

const words = {
  "search en": ["peru treaty", "naval exercise", "defence agreement brazil", "peacekeeping"],
  "search es": ["ejercicio naval", "acuerdo de defensa", "perú seguridad", "mantenimiento de la paz"],
  "search pt": ["exercício naval", "acordo de defesa", "brasil segurança", "manutenção da paz"],
} as const satisfies Record<Search, readonly string[]>;

const languages = ["en", "es", "pt"];

/** The paths that are asked for, where these entries stand among others. */
export function askedOf(slugs: readonly string[]): Asked {
  const inTurn = (paths: readonly string[]) =>
    paths.map((path, at) => `/${languages[at % languages.length]}${path}`);
  const searched = (search: Search) =>
    words[search].map((q) => `/${search.slice(-2)}/entries?q=${encodeURIComponent(q)}`);
  return {
    entry: inTurn(slugs.map((slug) => `/e/${slug}`)),
    browse: inTurn(
      ["", "?sort=newest", "?page=3", "?sort=latest", "?page=12"].map((query) => `/entries${query}`),
    ),
    filtered: inTurn(filters.map((query) => `/entries?${query}`)),
    "search en": searched("search en"),
    "search es": searched("search es"),
    "search pt": searched("search pt"),
  };
}
