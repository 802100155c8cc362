import { convenio } from "../process.ts";
import type { Span } from "./tracer.ts";

/** Runs a piece of work as a span of the trace of this request; without tracing it only runs it. */
export const span: Span = (name, attributes, work) => {
  const { span: traced } = convenio();
  return traced === undefined ? work() : traced(name, attributes, work);
};
