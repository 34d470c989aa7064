import { type ChildProcess, fork } from "node:child_process";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { FileText } from "../../../shared/domain/resources/file-text.ts";
import type { ReadingCosts } from "./reading-costs.ts";
import { type ReadingAsked, readingAnswered } from "./reading-messages.ts";

/** A file on its way between processes. Whole, a large one would hold the server up while it is copied. */
const sliceBytes = 256_000;
/** What Windows and Node need to start. The server's secrets are not for a process that reads what nobody vouches for. */
const environmentPassed = ["SystemRoot", "TMPDIR", "TEMP", "TMP"];
/** It starts within half a second; the machine may be busy. */
const mostMillisecondsToStart = 30_000;
/** How much of what it said last is kept, in UTF-16 units. */
const mostSaid = 2_000;

/** A process beside the server that reads files one after the other, and whose end costs nobody anything. */
export class ReadingProcess {
  private readonly costs: ReadingCosts;
  private readonly child: ChildProcess;
  /** Says how it ended. */
  private readonly ended: Promise<string>;
  private said = "";
  private isSpent = false;
  private isStopped = false;

  private constructor(costs: ReadingCosts) {
    this.costs = costs;
    this.child = fork(
      fileURLToPath(new URL("./text-process.mjs", import.meta.url)),
      [JSON.stringify(costs)],
      {
        execArgv: [`--max-old-space-size=${costs.heapMegabytes}`],
        env: Object.fromEntries(environmentPassed.map((name) => [name, process.env[name]])),
        stdio: ["pipe", "ignore", "pipe", "ipc"],
      },
    );
    this.child.stderr?.on("data", (text: Buffer) => {
      this.said = (this.said + text.toString()).slice(-mostSaid);
    });
    this.ended = new Promise((resolve) => {
      const end = (how: string) => {
        this.isSpent = true;
        resolve(how);
      };
      this.child.on("exit", (code, signal) => end(signal ? `ended by ${signal}` : `ended with ${code}`));
      this.child.on("error", ({ message }) => end(message));
      // That nothing can be written to it any more says less than how it ended, which is told a moment later.
      this.child.stdin?.on("error", () => this.end());
    });
  }

  /** Resolves when it is ready to read; throws when it cannot start. */
  static async start(costs: ReadingCosts): Promise<ReadingProcess> {
    const started = new ReadingProcess(costs);
    const timer = setTimeout(() => started.end(), mostMillisecondsToStart);
    const how = await Promise.race([started.message().then(() => undefined), started.ended]);
    clearTimeout(timer);
    if (how !== undefined)
      throw new Error(`The process that reads files did not start (${how}). ${started.said}`);
    return started;
  }

  /** Whether it can read another. */
  get canGoOn(): boolean {
    return !this.isSpent;
  }

  async read(name: string, file: Uint8Array): Promise<FileText> {
    let isTooLate = false;
    const timer = setTimeout(() => {
      isTooLate = true;
      this.end();
    }, this.costs.mostMilliseconds);
    const answered = this.message();
    this.child.send({ name, length: file.length } satisfies ReadingAsked);
    await this.hand(file);
    const answer = await Promise.race([answered, this.ended]);
    clearTimeout(timer);
    if (this.isStopped) throw new Error(`The reading of ${name} was stopped.`);
    if (typeof answer === "string")
      return { found: false, why: isTooLate ? "took-too-long" : "too-much-inside", detail: answer };
    const { fileText, canGoOn } = readingAnswered.parse(answer);
    if (!canGoOn) this.end();
    return fileText;
  }

  /** Ends it whatever it is at, and resolves when it has ended; a reading under way throws. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.end();
    await this.ended;
  }

  private end(): void {
    this.isSpent = true;
    this.child.kill("SIGKILL");
  }

  /** The next thing it says; never resolves once it has ended. */
  private message(): Promise<unknown> {
    return new Promise((resolve) => this.child.once("message", resolve));
  }

  private async hand(file: Uint8Array): Promise<void> {
    const { stdin } = this.child;
    for (let at = 0; at < file.length && stdin && !this.isSpent; at += sliceBytes) {
      const hasRoom = stdin.write(file.subarray(at, at + sliceBytes));
      if (hasRoom) await setImmediate();
      else await Promise.race([new Promise((resolve) => stdin.once("drain", resolve)), this.ended]);
    }
  }
}
