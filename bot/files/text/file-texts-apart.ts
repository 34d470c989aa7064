import {
  type FileText,
  type FileTexts,
  hasWordsToRead,
  largestFileRead,
  type NamedFile,
} from "../../../shared/domain/resources/file-text.ts";
import type { ReadingCosts } from "./reading-costs.ts";
import { ReadingProcess } from "./reading-process.ts";

/** A process starts within half a second and holds some 100 MB: worth keeping between files, not between days. */
const idleMilliseconds = 30_000;

/**
 * Reads files in a process beside the server, one at a time, so that whatever is in a file the server goes on answering. A
 * thread would not do: one that is out of memory can take its whole process with it.
 */
export class FileTextsApart implements FileTexts {
  private readonly costs: ReadingCosts;
  private last: Promise<unknown> = Promise.resolve();
  private reading: ReadingProcess | undefined;
  private isClosed = false;
  private idle: NodeJS.Timeout | undefined;

  constructor(costs: ReadingCosts) {
    this.costs = costs;
  }

  async read({ name, bytes }: NamedFile): Promise<FileText> {
    if (!hasWordsToRead(name)) return { found: false, why: "not-text" };
    const file = await gathered(bytes);
    if (!file) return { found: false, why: "too-large" };
    const turn = this.last.catch(() => undefined).then(() => this.readInTurn(name, file));
    this.last = turn;
    return turn;
  }

  /** Ends the process, and reads no more; the reading of a file that is under way throws. Resolves when nothing is left of it. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.rest();
    // One that was being started is stopped as soon as it has.
    await this.last.catch(() => undefined);
  }

  private async readInTurn(name: string, file: Uint8Array): Promise<FileText> {
    if (this.isClosed) throw new Error(`The reading of ${name} was stopped.`);
    clearTimeout(this.idle);
    const reading = this.reading?.canGoOn ? this.reading : await ReadingProcess.start(this.costs);
    this.reading = reading;
    if (this.isClosed) {
      await reading.stop();
      throw new Error(`The reading of ${name} was stopped.`);
    }
    const fileText = await reading.read(name, file);
    this.idle = setTimeout(() => void this.rest(), idleMilliseconds);
    return fileText;
  }

  private async rest(): Promise<void> {
    clearTimeout(this.idle);
    const { reading } = this;
    this.reading = undefined;
    await reading?.stop();
  }
}

/** Undefined when there are more than are read; what comes after is not asked for. */
async function gathered(bytes: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > largestFileRead) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
