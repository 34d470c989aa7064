import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { advisoryReport } from "./advisory-report.ts";
import { type LockFile, licenceReport } from "./licence-report.ts";
import { root } from "./places.ts";

/** `npm run licences`: the licences of what runs in production, and what is known against it. The second needs the registry; where that does not answer, it says so. */
const { counts, refused } = licenceReport(
  JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as LockFile,
);
console.log("Licences of what runs in production:");
for (const [licence, count] of counts) console.log(`  ${String(count).padStart(4)}  ${licence}`);
for (const { name, licence } of refused) console.log(`NOT ALLOWED: ${name}: ${licence}`);

console.log("\nAsking the registry what is known against them, for a minute at most …");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const audit = spawnSync(npm, ["audit", "--omit=dev", "--json"], {
  // Killed and not asked to end: whoever waits for a registry may not listen.
  ...{ cwd: root, encoding: "utf8", timeout: 60_000, killSignal: "SIGKILL" },
  shell: process.platform === "win32",
});
const failed = audit.error as NodeJS.ErrnoException | undefined;
const report = advisoryReport(audit.stdout ?? "", failed && (failed.code ?? failed.name));
if ("unknown" in report)
  console.log(`ADVISORIES NOT KNOWN: ${report.unknown}. That is no good news: run this where it answers.`);
else if (report.known.length === 0) console.log("Known advisories: none");
else console.log(`Known advisories:\n${report.known.map((line) => `  ${line}`).join("\n")}`);
process.exit(refused.length > 0 || ("known" in report && report.known.length > 0) ? 1 : 0);
