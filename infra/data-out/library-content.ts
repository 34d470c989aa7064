import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rename, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { retryAt } from "../../shared/graph/transport/retry-after.ts";
import { unlessAbsent } from "../../shared/graph/transport/unless-absent.ts";
import type { ConnectedSite } from "../provision/connect-site.ts";

/** The addresses at which SharePoint gives and takes bytes are outside Graph: no sign-in, and no retry of Graph's. */
export class BytesRefused extends Error {}

const attempts = 8;
const curable = new Set([408, 429, 500, 502, 503, 504]);

/** A range of a session is a multiple of 320 KiB (driveItem: createUploadSession); a smaller file goes in one request. */
const range = 16 * 320 * 1024;

const itemSchema = z.object({ id: z.string() });
const sessionSchema = z.object({ uploadUrl: z.string() });
const statusSchema = z.object({ nextExpectedRanges: z.array(z.string()).default([]) });

export interface FileContent {
  readonly size: number;
  readonly sha256: string;
}

/** Size and SHA-256 of a file of this machine; undefined when there is none. */
export async function contentOf(file: string): Promise<FileContent | undefined> {
  const found = await stat(file).catch(unlessThere);
  if (!found) return undefined;
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return { size: found.size, sha256: hash.digest("hex") };
}

function unlessThere(fault: unknown): undefined {
  if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return undefined;
  throw fault;
}

/** Tries until it is done, waiting as long as the answer asks; what is not curable is thrown at once. */
async function persistently<Value>(
  { pace }: ConnectedSite,
  what: string,
  once: () => Promise<Value | Response>,
): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    const answer = await once().catch((cause: unknown) => {
      if (cause instanceof TypeError || (cause instanceof Error && cause.name === "AbortError"))
        return new Response(undefined, { status: 504 });
      throw cause;
    });
    if (!(answer instanceof Response)) return answer;
    await answer.body?.cancel();
    if (attempt >= attempts || !curable.has(answer.status))
      throw new BytesRefused(`${what}: SharePoint answered ${answer.status}.`);
    const now = pace.now();
    const named = (retryAt(answer.headers.get("retry-after"), now)?.getTime() ?? 0) - now.getTime();
    await pace.sleep(Math.max(named, 500 * 2 ** (attempt - 1)));
  }
}

/** Streams a file to this machine, whole or not at all. `address` is asked anew each time, since it soon runs out. */
export async function download(
  site: ConnectedSite,
  { address, size, name }: { address: () => Promise<string>; size: number; name: string },
  file: string,
): Promise<FileContent> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.part`;
  const content = await persistently(site, name, async () => {
    const answer = await site.fetch(await address());
    if (!answer.ok || !answer.body) return answer;
    const hash = createHash("sha256");
    let received = 0;
    await pipeline(
      Readable.fromWeb(answer.body as never),
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          received += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(part, { mode: 0o600 }),
    );
    // Cut short without an error, or changed since it was listed: asked again.
    if (received !== size) return new Response(undefined, { status: 504 });
    return { size, sha256: hash.digest("hex") };
  });
  await rename(part, file);
  return content;
}

/** Streams a file into a library, in place of one that is there under its path; answers the item's id. */
export async function upload(
  site: ConnectedSite,
  { drive, path, size }: { drive: string; path: string; size: number },
  file: string,
): Promise<string> {
  const address = `/drives/${drive}/root:/${path.split("/").map(encodeURIComponent).join("/")}`;
  const conflict = "@microsoft.graph.conflictBehavior";
  if (size <= range) {
    const { id } = await site.graph.call({
      method: "put",
      path: `${address}:/content?${conflict}=replace`,
      operation: "PUT /drives/{drive}/root:/{path}:/content",
      headers: { "Content-Type": "application/octet-stream" },
      body: await bytesOf(file, 0, size),
      answer: itemSchema,
    });
    return id;
  }
  // A session that ran out, or whose last answer was lost, is begun anew: the same bytes in the same place.
  for (let attempt = 1; ; attempt++) {
    const { uploadUrl } = await site.graph.call({
      method: "post",
      path: `${address}:/createUploadSession`,
      operation: "POST /drives/{drive}/root:/{path}:/createUploadSession",
      keyed: true,
      body: { item: { [conflict]: "replace" } },
      answer: sessionSchema,
    });
    await sendRanges(site, uploadUrl, { path, size }, file);
    const made = await unlessAbsent(
      site.graph.call({
        method: "get",
        path: `${address}?$select=id,size`,
        operation: "GET /drives/{drive}/root:/{path}",
        answer: itemSchema.extend({ size: z.number() }),
      }),
    );
    if (made?.size === size) return made.id;
    if (attempt >= attempts) throw new BytesRefused(`${path}: SharePoint does not keep it whole.`);
  }
}

async function sendRanges(
  site: ConnectedSite,
  url: string,
  { path, size }: { path: string; size: number },
  file: string,
): Promise<void> {
  let at = 0;
  while (at < size) {
    const from = at;
    const bytes = await bytesOf(file, from, Math.min(range, size - from));
    let isLost = false;
    at = await persistently(site, path, async () => {
      if (isLost) return nextOf(site, url, size);
      isLost = true;
      const answer = await site.fetch(url, {
        method: "PUT",
        headers: {
          "Content-Range": `bytes ${from}-${from + bytes.length - 1}/${size}`,
          "Content-Length": String(bytes.length),
        },
        body: bytes,
      });
      if (answer.ok) await answer.body?.cancel();
      // What arrived though its answer was lost is not sent again: the session is asked.
      return answer.ok
        ? from + bytes.length
        : answer.status === 404
          ? size
          : answer.status === 416
            ? nextOf(site, url, size)
            : answer;
    });
  }
}

/** Where the session goes on; at the end when it is over. */
async function nextOf({ fetch }: ConnectedSite, url: string, size: number): Promise<number | Response> {
  const answer = await fetch(url);
  if (answer.status === 404) return size;
  if (!answer.ok) return answer;
  const [next] = statusSchema.parse(await answer.json()).nextExpectedRanges;
  return next === undefined ? size : Number.parseInt(next, 10);
}

async function bytesOf(file: string, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const handle = await open(file);
  try {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(bytes, filled, length - filled, from + filled);
      if (bytesRead === 0) throw new BytesRefused(`${file} is shorter than it was.`);
      filled += bytesRead;
    }
    return bytes;
  } finally {
    await handle.close();
  }
}
