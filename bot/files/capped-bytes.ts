import { Refused } from "../http/refused.ts";

/** The bytes of a file, handed on as they come, until there are more than allowed. Nothing is held. */
export async function* cappedBytes(bytes: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of bytes) {
    read += chunk.length;
    if (read > most) throw new Refused("import.too-large");
    yield chunk;
  }
}

/** The first bytes, at least as many as asked for if there are so many, and a way to read everything from the start. */
export async function peeked(
  bytes: AsyncIterable<Buffer>,
  atLeast: number,
): Promise<{ head: Buffer; all: AsyncGenerator<Buffer> }> {
  const source = bytes[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < atLeast) {
    const next = await source.next();
    if (next.done) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(chunks);
  async function* all(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  return { head, all: all() };
}
