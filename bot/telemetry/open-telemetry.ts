import { randomBytes, randomUUID } from "node:crypto";
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from "@opentelemetry/api";
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BatchSpanProcessor, type IdGenerator, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import type { RequestEntry } from "../../shared/graph/transport/request-log.ts";
import type { Telemetry } from "./telemetry.ts";

interface Settings {
  /** Root of an OTLP collector's address (HTTP): `/v1/metrics` and `/v1/traces` are below it. */
  readonly endpoint: string;
  readonly everyMilliseconds: number;
  readonly currentId: () => string | undefined;
  readonly report: (fault: unknown) => void;
}

/** Seconds: from a bot's answer to a start among many lists. */
const secondsBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const advice = { explicitBucketBoundaries: secondsBounds };

const outcomeOf = ({ status }: RequestEntry): string => {
  if (status === 0) return "no-answer";
  if (status === 429) return "throttled";
  return status >= 500 ? "failed" : status >= 400 ? "refused" : "ok";
};

/** A request's id is the id of its trace, and the end of it that of its first span: whoever is told the one finds the other. */
const traceOf = (id: string): string => id.replaceAll("-", "");
const firstSpanOf = (id: string): string => traceOf(id).slice(16);

/** Ids as they are wanted, where somebody wants one. */
class WantedIds implements IdGenerator {
  wanted: string | undefined;
  generateTraceId = () =>
    this.wanted === undefined ? randomBytes(16).toString("hex") : traceOf(this.wanted);
  generateSpanId = () =>
    this.wanted === undefined ? randomBytes(8).toString("hex") : firstSpanOf(this.wanted);
}

/** Metrics and traces by OTLP. Loaded only where a collector is named. */
export function openTelemetry({ endpoint, everyMilliseconds, currentId, report }: Settings): Telemetry {
  const resource = resourceFromAttributes({ "service.name": "beacon", "service.instance.id": randomUUID() });
  const at = (path: string) => ({ url: `${endpoint.replace(/\/$/, "")}${path}` });
  const meters = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: new OTLPMetricExporter(at("/v1/metrics")),
        exportIntervalMillis: everyMilliseconds,
      }),
    ],
  });
  const ids = new WantedIds();
  const tracers = new NodeTracerProvider({
    ...{ resource, idGenerator: ids },
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter(at("/v1/traces")))],
  });
  const meter = meters.getMeter("beacon");
  const tracer = tracers.getTracer("beacon");
  const requests = meter.createHistogram("http.server.request.duration", { unit: "s", advice });
  const graphRequests = meter.createCounter("beacon.graph.requests");
  const graphDuration = meter.createHistogram("beacon.graph.request.duration", { unit: "s", advice });
  const jobs = meter.createHistogram("beacon.job.duration", { unit: "s", advice });
  const mirrorAge = meter.createObservableGauge("beacon.mirror.age", { unit: "s" });

  function span(
    name: string,
    {
      kind,
      milliseconds,
      attributes,
      hasFailed,
      id,
      isFirst,
    }: {
      kind: SpanKind;
      milliseconds: number;
      attributes: Record<string, string | number>;
      hasFailed: boolean;
      id: string | undefined;
      /** The span that the others of its id stand below. */
      isFirst: boolean;
    },
  ): void {
    const endTime = Date.now();
    const above =
      id === undefined || isFirst
        ? ROOT_CONTEXT
        : trace.setSpanContext(ROOT_CONTEXT, {
            ...{ traceId: traceOf(id), spanId: firstSpanOf(id), traceFlags: TraceFlags.SAMPLED },
          });
    ids.wanted = isFirst ? id : undefined;
    const begun = tracer.startSpan(name, { kind, attributes, startTime: endTime - milliseconds }, above);
    ids.wanted = undefined;
    if (hasFailed) begun.setStatus({ code: SpanStatusCode.ERROR });
    begun.end(endTime);
  }

  return {
    request({ id, method, route, status, milliseconds }) {
      const attributes = {
        "http.request.method": method,
        "http.route": route,
        "http.response.status_code": status,
      };
      requests.record(milliseconds / 1000, attributes);
      const kind = SpanKind.SERVER;
      span(`${method} ${route}`, {
        kind,
        milliseconds,
        attributes,
        hasFailed: status >= 500,
        id,
        isFirst: true,
      });
    },
    graph(entry) {
      const { operation, milliseconds, status, requestId } = entry;
      const attributes = { operation, outcome: outcomeOf(entry) };
      graphRequests.add(1, attributes);
      graphDuration.record(milliseconds / 1000, attributes);
      span(`Graph ${operation}`, {
        ...{ kind: SpanKind.CLIENT, milliseconds, id: currentId(), isFirst: false },
        attributes: { ...attributes, "http.response.status_code": status, "graph.request_id": requestId },
        hasFailed: status === 0 || status >= 500,
      });
    },
    job({ name, hasFailed, milliseconds }) {
      const attributes = { job: name, outcome: hasFailed ? "failed" : "ok" };
      jobs.record(milliseconds / 1000, attributes);
      const kind = SpanKind.INTERNAL;
      span(`job ${name}`, { kind, milliseconds, attributes, hasFailed, id: currentId(), isFirst: true });
    },
    watchMirror(ageSeconds) {
      mirrorAge.addCallback((result) => result.observe(ageSeconds()));
    },
    async close() {
      for (const part of [meters, tracers]) await part.shutdown().catch(report);
    },
  };
}
