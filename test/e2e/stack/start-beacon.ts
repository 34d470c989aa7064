import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** What is set in the environment of one start: where its data stands and its ports. */
export type StartEnvironment = Readonly<
  Record<"BEACON_DATA_FOLDER" | "BEACON_PORT" | "LOCAL_TENANT_PORT" | "PLAYGROUND_PORT", string>
>;

export interface StartedBeacon {
  /** What it has printed so far. */
  readonly printed: () => string;
  /** Seconds until it says that it is ready; throws, with what it printed, when it ends before. */
  readonly ready: Promise<number>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Whether it still runs. */
  isRunning(): boolean;
  /** Presses Ctrl+C (every process hears it, as in a terminal), or tells the first process to end, as a supervisor does. */
  stop(how: "Ctrl+C" | "supervisor"): Promise<number | null>;
  /** Whether any process of this start is still there. */
  isAnythingLeft(): boolean;
}

/** Starts Beacon as `npm start` does, in a process group of its own. */
export function startBeacon(environment: StartEnvironment): StartedBeacon {
  const since = Date.now();
  const child = spawn(process.execPath, ["infra/dev/run.mjs", "infra/dev/start.ts"], {
    cwd: root,
    env: { ...withoutJest(process.env), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => {
      printed += text.toString();
    });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const ready = new Promise<number>((resolve, reject) => {
    child.stdout.on("data", () => {
      if (printed.includes("Beacon is ready")) resolve((Date.now() - since) / 1000);
    });
    void ended.then((code) => reject(new Error(`It ended with ${code} before it was ready.\n${printed}`)));
  });
  // Whoever does not wait for it is not to be told of its failure by the process's end.
  ready.catch(() => undefined);
  return {
    printed: () => printed,
    ready,
    ended,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop(how) {
      if (how === "Ctrl+C") signalGroup(child, "SIGINT");
      else child.kill("SIGTERM");
      return ended;
    },
    isAnythingLeft: () => signalGroup(child, 0),
  };
}

/** Signals every process of the group. Answers whether there was one. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(-pid, signal);
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && error.code === "ESRCH")
      return false;
    throw error;
  }
}

/** What the test runner sets for itself would change what is started. */
const withoutJest = ({ NODE_ENV: _, JEST_WORKER_ID: __, ...rest }: NodeJS.ProcessEnv) => rest;
