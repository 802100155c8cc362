import { AsyncLocalStorage } from "node:async_hooks";
import type { Context } from "@opentelemetry/api";
import type { Span } from "./tracer.ts";

/**
 * Starts OpenTelemetry: spans go over OTLP/HTTP (JSON) to where its standard variables say, which its packages read
 * themselves; they are loaded only here. Nothing is registered for the whole process, so that only spans of ours leave
 * it: the framework's would carry whole addresses. Answers how to make spans, and what sends the last of them.
 */
export async function startTracing(): Promise<{ span: Span; stop(): Promise<void> }> {
  const [api, sdk, { OTLPTraceExporter }, resources] = await Promise.all([
    import("@opentelemetry/api"),
    import("@opentelemetry/sdk-trace-base"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/resources"),
  ]);
  const named = resources.resourceFromAttributes({ "service.name": "convenio" });
  const fromVariables = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new sdk.BasicTracerProvider({
    resource: resources.defaultResource().merge(named).merge(fromVariables),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer("convenio");
  const around = new AsyncLocalStorage<Context>();
  return {
    async span(name, attributes, work) {
      const parent = around.getStore() ?? api.ROOT_CONTEXT;
      const one = tracer.startSpan(name, { attributes }, parent);
      try {
        return await around.run(api.trace.setSpan(parent, one), work);
      } catch (error) {
        one.setStatus({ code: api.SpanStatusCode.ERROR });
        throw error;
      } finally {
        one.end();
      }
    },
    stop: () => provider.shutdown(),
  };
}
