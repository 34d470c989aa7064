import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { ArmTemplate } from "./template-faults.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const template = JSON.parse(read("azuredeploy.json")) as ArmTemplate;
const of = (type: string) => template.resources.filter((each) => each.type === `Microsoft.Insights/${type}`);

/** Metrics that the platform keeps by itself. Source: learn.microsoft.com/azure/azure-monitor/reference/supported-metrics, by namespace. */
const platformMetrics: Readonly<Record<string, readonly string[]>> = {
  "Microsoft.Web/sites": ["HealthCheckStatus", "Http5xx", "HttpResponseTime"],
  "Microsoft.Web/serverfarms": ["MemoryPercentage", "CpuPercentage"],
};

describe("the alerts of the template", () => {
  it("rest on metrics that the platform keeps", () => {
    const watched = of("metricAlerts").flatMap(({ properties }) => properties.criteria.allOf ?? []);
    expect(watched.length).toBeGreaterThan(3);
    for (const { metricNamespace, metricName } of watched)
      expect(platformMetrics[metricNamespace]).toContain(metricName);
  });

  it("look in the log for words that the server writes", () => {
    const queries = of("scheduledQueryRules").flatMap(({ properties }) =>
      properties.criteria.allOf.map(({ query }: { query: string }) => query),
    );
    const words = queries.flatMap((query) => [...query.matchAll(/has '([^']+)'/g)].map(([, word]) => word));
    expect(new Set(words)).toEqual(new Set(["job failed", "refresh-", "refresh-mirror"]));
    expect(read("../../bot/jobs/run-jobs.ts")).toContain('"job failed"');
    expect(read("../../bot/jobs/refresh-mirror.job.ts")).toContain('"refresh-mirror"');
  });
});
