/** What a page's address says after the path, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>;

/** The first value of a parameter, trimmed; empty when it is absent. */
export function parameter(query: Query, name: string): string {
  const value = query[name];
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? "";
}

/** The slug or id of an entry that a parameter holds; empty when it can be neither. */
export function slugIn(query: Query, name: string): string {
  const asked = parameter(query, name);
  return /^[a-z0-9-]{1,120}$/.test(asked) ? asked : "";
}

/** More pages than any list has. */
const beyond = 10_000;

/** The page of a list that an address names, at most one that no list has; 1 when it names none. */
export function pageIn(query: Query): number {
  const text = parameter(query, "page");
  return /^[1-9]\d*$/.test(text) ? Math.min(Number(text), beyond) : 1;
}

/** `?a=1&b=2` of the parameters that have a value, in the given order; empty when none has. */
export function queryText(parameters: Record<string, string | number | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== "") search.set(name, String(value));
  }
  const said = search.toString();
  return said && `?${said}`;
}
