import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { buildServer, laptopPrograms } from "../../infra/dev/build-server.ts";
import { buildTab } from "../../infra/dev/build-tab.ts";

const root = join(import.meta.dirname, "../..");

/** A server that is a process of its own. */
export interface ServerProcess {
  /** Resolves when it says that it is ready; throws when it ends before. */
  readonly ready: Promise<void>;
  /** What it ended with: an exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  signal(signal: NodeJS.Signals): void;
  /** Signals it, and answers the next object that it says. */
  ask(signal: NodeJS.Signals): Promise<unknown>;
}

/** Builds what servers are started from, unless it stands as the sources make it. */
export async function buildServers(): Promise<void> {
  await buildTab();
  await buildServer();
}

/**
 * Starts Beacon as a laptop runs it, which `buildServers` has to have built, or another program of this project from its
 * source; `node` is told to the process that runs it.
 */
export function startServer(
  environment: Readonly<Record<string, string>>,
  { source, node = [] }: { source?: string; node?: readonly string[] } = {},
): ServerProcess {
  const program = source
    ? ["--import", "tsx", ...node, join(root, source)]
    : [...node, laptopPrograms.beacon];
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  if (!source) child.send("begin");
  const ended = once(child, "exit").then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  const hear = async (isIt: (message: unknown) => boolean): Promise<unknown> => {
    for (;;) {
      const heard = once(child, "message").then(([message]) => ({ message: message as unknown }));
      const first = await Promise.race([heard, ended]);
      if (typeof first !== "object") throw new Error(`${program.at(-1)} ended with ${first}.`);
      if (isIt(first.message)) return first.message;
    }
  };
  const ready = hear((message) => message === "ready").then(() => undefined);
  // Whoever does not wait for it is not to be told of its failure by the process's end.
  ready.catch(() => undefined);
  return {
    ready,
    ended,
    signal: (signal) => void child.kill(signal),
    ask(signal) {
      const answer = hear((message) => typeof message === "object");
      child.kill(signal);
      return answer;
    },
  };
}
