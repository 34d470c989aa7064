import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./places.ts";

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What jest's `--json` says, as far as it is counted here. */
interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const require = createRequire(import.meta.url);

/** The program that a package installs under its own name or another, as a file that node runs. */
function programOf(packageName: string, program = packageName): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === "string" ? bin : (bin[program] ?? ""));
}

function run(args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.on("exit", (code) => resolve(code === 0));
  });
}

const asCount = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** Types: one check. */
export const types = async (): Promise<Count> =>
  asCount(await run([programOf("typescript", "tsc"), "--noEmit", "-p", "."]));

/** Lint and format: one check. */
export const lint = async (): Promise<Count> =>
  asCount(await run([programOf("@biomejs/biome", "biome"), "check", "--error-on-warnings", "."]));

/** Runs jest and counts tests; a file that could not run counts as one that failed. */
export async function tests(args: readonly string[], env: Record<string, string> = {}): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "beacon-tests-"));
  const file = join(folder, "results.json");
  const jest = [
    "--experimental-vm-modules",
    "--no-warnings",
    programOf("jest"),
    "--json",
    `--outputFile=${file}`,
  ];
  await run([...jest, ...args], env);
  const results = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as JestResults) : undefined;
  rmSync(folder, { recursive: true, force: true });
  if (!results) return asCount(false);
  const couldNotRun = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + couldNotRun.length,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

export function total(counts: readonly Count[]): Count {
  const sum = (of: (count: Count) => number) => counts.reduce((all, count) => all + of(count), 0);
  return { passed: sum((c) => c.passed), failed: sum((c) => c.failed), skipped: sum((c) => c.skipped) };
}

export const closingLine = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
