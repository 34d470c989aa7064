import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type LockFile, licenceReport } from "./licence-report.ts";
import { root } from "./places.ts";

/** `npm run licences`: the licences of what runs in production, and what is known against it. The second needs the registry; where that does not answer, it says so. */
const { counts, refused } = licenceReport(
  JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as LockFile,
);
console.log("Licences of what runs in production:");
for (const [licence, count] of counts) console.log(`  ${String(count).padStart(4)}  ${licence}`);
for (const { name, licence } of refused) console.log(`NOT ALLOWED: ${name}: ${licence}`);

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const audit = spawnSync(npm, ["audit", "--omit=dev", "--json"], {
  ...{ cwd: root, encoding: "utf8", timeout: 60_000 },
  shell: process.platform === "win32",
});
const known = advisories(audit.stdout);
if (known === undefined)
  console.log(
    "\nADVISORIES NOT ASKED FOR: the registry did not answer. Nothing is known about them; run this where it can be reached.",
  );
else
  console.log(
    `\nKnown advisories: ${known.length === 0 ? "none" : `\n${known.map((line) => `  ${line}`).join("\n")}`}`,
  );
process.exit(refused.length > 0 || (known?.length ?? 0) > 0 ? 1 : 0);

/** What is known against each package, a line each; undefined when nobody could be asked. */
function advisories(output: string | null): string[] | undefined {
  try {
    const { vulnerabilities } = JSON.parse(output ?? "") as {
      vulnerabilities?: Record<string, { severity: string; range: string }>;
    };
    return (
      vulnerabilities &&
      Object.entries(vulnerabilities).map(([name, { severity, range }]) => `${severity}: ${name} ${range}`)
    );
  } catch {
    return undefined;
  }
}
