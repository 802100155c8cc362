/** Attributes of a span: names and figures, nothing of a person. */
type Attributes = Readonly<Record<string, string | number>>;

/** Runs a piece of work under a name. */
export type Span = <T>(name: string, attributes: Attributes, work: () => Promise<T>) => Promise<T>;
