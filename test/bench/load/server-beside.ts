import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** What a process has used since it began, and holds. */
export interface Usage {
  readonly processorMilliseconds: number;
  /** Of the machine. */
  readonly megabytes: number;
  /** Of which still needed: after what is not has been cleared away. */
  readonly heapMegabytes: number;
}

export interface ServerBeside {
  usage(): Promise<Usage>;
  /** Asks it to stop and waits for it; throws when it failed. */
  stop(): Promise<void>;
}

/** Starts a server as a process of its own, and waits until it says that it is ready. */
export async function serverBeside(
  file: string,
  environment: Readonly<Record<string, string>>,
): Promise<ServerBeside> {
  const child = spawn(
    process.execPath,
    [
      "--expose-gc",
      "--import",
      "tsx",
      "--import",
      join(import.meta.dirname, "tell-usage.mjs"),
      join(root, file),
    ],
    {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    },
  );
  const ended = once(child, "exit").then(([code, signal]) => `${code ?? signal}`);
  const said = async (what: (message: unknown) => boolean) => {
    for (;;) {
      const heard = once(child, "message").then(([message]) => ({ message: message as unknown }));
      const first = await Promise.race([heard, ended]);
      if (typeof first === "string") throw new Error(`${file} ended with ${first}. Is the tab built?`);
      if (what(first.message)) return first.message;
    }
  };
  await said((message) => message === "ready");
  return {
    async usage() {
      child.send("usage");
      return (await said((message) => typeof message === "object")) as Usage;
    },
    async stop() {
      child.kill("SIGTERM");
      const code = await ended;
      if (code !== "0" && code !== "SIGTERM") throw new Error(`${file} ended with ${code}.`);
    },
  };
}
