import { convenio } from "../process.ts";

/** Attributes of a span: names and figures, nothing of a person. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Runs a piece of work under a name. */
export type Span = <T>(name: string, attributes: Attributes, work: () => Promise<T>) => Promise<T>;

/** Runs a piece of work as a span of the trace of this request; without tracing it only runs it. */
export const span: Span = (name, attributes, work) => {
  const { span: traced } = convenio();
  return traced === undefined ? work() : traced(name, attributes, work);
};
