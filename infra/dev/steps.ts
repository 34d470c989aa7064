import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./places.ts";

export interface Count {
  readonly passed: number;
  readonly skipped: number;
  /** What failed, by name: a check, a test, or a file of tests that could not run. */
  readonly failures: readonly string[];
}

/** What jest's `--json` says, as far as it is counted here. */
interface JestResults {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const require = createRequire(import.meta.url);

/** The program that a package installs under its own name or another, as a file that node runs. */
function programOf(packageName: string, program = packageName): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === "string" ? bin : (bin[program] ?? ""));
}

interface Running {
  readonly env?: Readonly<Record<string, string>>;
  /** Runs beside something else: what it says is kept until it has ended. Called when it says that it is ready, or ends. */
  readonly besideOnceReady?: () => void;
}

function run(args: readonly string[], { env = {}, besideOnceReady }: Running = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], {
      cwd: root,
      stdio: besideOnceReady ? ["ignore", "pipe", "pipe", "ipc"] : "inherit",
      env: { ...process.env, ...env },
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => said.push(part));
    child.on("message", () => besideOnceReady?.());
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      besideOnceReady?.();
      resolve(code === 0);
    });
  });
}

const asCount = (what: string, passed: boolean): Count => ({
  passed: passed ? 1 : 0,
  skipped: 0,
  failures: passed ? [] : [what],
});

/** Types: one check. */
export const types = async (): Promise<Count> =>
  asCount("Types", await run([programOf("typescript", "tsc"), "--noEmit", "-p", "."]));

/** Lint and format: one check. */
export const lint = async (): Promise<Count> =>
  asCount(
    "Lint and format",
    await run([programOf("@biomejs/biome", "biome"), "check", "--error-on-warnings", "."]),
  );

/** Runs jest and counts tests; a file that could not run counts as one that failed. */
export async function tests(args: readonly string[], running: Running = {}): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "beacon-tests-"));
  const file = join(folder, "results.json");
  const jest = [
    // Handed on to its workers: tests are loaded by node itself.
    "--import",
    "tsx",
    "--import",
    pathToFileURL(join(root, "test/runner/register.mjs")).href,
    "--no-warnings",
    programOf("jest"),
    "--json",
    `--outputFile=${file}`,
  ];
  await run([...jest, ...args], running);
  const results = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as JestResults) : undefined;
  rmSync(folder, { recursive: true, force: true });
  if (!results) return asCount("Jest, which left no results", false);
  return {
    passed: results.numPassedTests,
    skipped: results.numPendingTests + results.numTodoTests,
    failures: results.testResults.flatMap(({ name, status, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === "failed");
      const file = relative(root, name);
      if (status === "failed" && failed.length === 0) return [`${file}, which could not run`];
      return failed.map(({ fullName }) => `${file}: ${fullName}`);
    }),
  };
}

export const total = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
  failures: counts.flatMap(({ failures }) => failures),
});

/** What failed, a line each, and the count; ends the process with what a shell takes for success or failure. */
export function close({ passed, skipped, failures }: Count): never {
  const failed = failures.length > 0 ? ["", "Failed:", ...failures.map((name) => `- ${name}`)] : [];
  const counts = `${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  console.log([...failed, "", counts].join("\n"));
  process.exit(failures.length > 0 ? 1 : 0);
}
