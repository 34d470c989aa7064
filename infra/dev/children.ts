import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface Child {
  readonly name: string;
  readonly process: ChildProcess;
}

/** How long a child may take to stop in good order, in milliseconds. */
const graceMilliseconds = 8000;

/** Child processes that live and die together, and with this one: each hears by its channel when this process is gone. */
export class Children {
  private readonly running = new Set<Child>();
  private stopping = false;

  private readonly onUnexpectedEnd: (name: string, output: string) => void;

  /** `onUnexpectedEnd` hears of a child that stops by itself, with the last of what it said. */
  constructor(onUnexpectedEnd: (name: string, output: string) => void) {
    this.onUnexpectedEnd = onUnexpectedEnd;
  }

  start(
    name: string,
    args: readonly string[],
    options: { env?: Record<string, string | undefined>; cwd?: string; show?: boolean } = {},
  ): Child {
    const child = spawn(process.execPath, [...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", options.show ? "inherit" : "pipe", "pipe", "ipc"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (text: Buffer) => {
        output = (output + text.toString()).slice(-4000);
      });
    const entry = { name, process: child };
    this.running.add(entry);
    // Not "exit": what it said last may still be on its way then.
    child.on("close", (code, signal) => {
      this.running.delete(entry);
      if (!this.stopping) this.onUnexpectedEnd(`${name} (${signal ?? `exit code ${code}`})`, output);
    });
    return entry;
  }

  /** Asks every child to stop, and ends by force what does not. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(
      [...this.running].map(async ({ process: child }) => {
        const ended = once(child, "close");
        child.kill("SIGTERM");
        const timer = setTimeout(() => child.kill("SIGKILL"), graceMilliseconds);
        await ended;
        clearTimeout(timer);
      }),
    );
  }
}

/** When the child says it is ready, by its channel. */
export async function isReady({ process: child }: Child): Promise<void> {
  for (;;) {
    const [message] = (await once(child, "message")) as [unknown];
    if (message === "ready") return;
  }
}
