import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildTab } from "./build-tab.ts";
import { close, lint, tests, total, types } from "./steps.ts";

/** Everything: the check, faults, security, the tab, and the end-to-end tests in a real browser. */
const folder = mkdtempSync(join(tmpdir(), "beacon-exchanges-"));
const exchangesFile = join(folder, "exchanges.jsonl");

await buildTab();
const checks = [await types(), await lint()];
// A browser's tests wait for most of their time. That Beacon starts fast enough is measured while nothing else runs.
let goOn = () => {};
const hasStarted = new Promise<void>((resolve) => {
  goOn = resolve;
});
console.log("Starting Beacon for the end-to-end tests, which run beside the others …");
const inBrowser = tests(["--selectProjects", "e2e", "--runInBand"], { besideOnceReady: goOn });
await hasStarted;
const others = await tests(["--selectProjects", "node", "tab"], {
  env: { BEACON_EXCHANGES_FILE: exchangesFile },
});
const counts = [...checks, others, await inBrowser];
console.log(`\n${exchangeWords()}`);
rmSync(folder, { recursive: true, force: true });
close(total(counts));

/** How many exchanges with Graph were held against Microsoft's description. */
function exchangeWords(): string {
  if (!existsSync(exchangesFile))
    return "NOT CHECKED: no exchange was held against Microsoft's description of Graph, which is not beside this checkout (../shared/graph).";
  const lines = readFileSync(exchangesFile, "utf8").trim().split("\n");
  const reports = lines.map(
    (line) => JSON.parse(line) as { exchanges: number; operations: string[]; breaches: number },
  );
  const operations = new Set(reports.flatMap((report) => report.operations));
  const sum = (of: (report: (typeof reports)[number]) => number) =>
    reports.reduce((all, report) => all + of(report), 0);
  return `Held against Microsoft's description of Graph: ${sum((r) => r.exchanges).toLocaleString("en-GB")} exchanges of ${operations.size} operations, ${sum((r) => r.breaches)} breaches.`;
}
