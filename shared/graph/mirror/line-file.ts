import { createReadStream } from "node:fs";
import { unlessAbsent } from "./unless-absent.ts";
import { writeWhole } from "./write-whole.ts";

/** Writes a file whole or not at all, one line after the other. */
export const writeLines = (file: string, lines: Iterable<string>): Promise<void> =>
  writeWhole(file, async (handle) => {
    for (const line of lines) await handle.write(`${line}\n`);
  });

/**
 * The whole lines of a file; none when there is no file, and not the last when it is cut short. Split by hand: what reads
 * lines for consoles also breaks them within texts. `atOnce` is how many bytes are read ahead: few for who reads many files side by side.
 */
export async function* linesOf(file: string, atOnce = 1 << 20): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: atOnce }) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        rest.push(chunk.subarray(from, at));
        yield Buffer.concat(rest).toString("utf8");
        rest = [];
        from = at + 1;
      }
      rest.push(chunk.subarray(from));
    }
  } catch (error) {
    unlessAbsent(error);
  }
}

/** What a line says as JSON; undefined when it is none. */
export function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
