import type { UploadSurroundings } from "../../../teams/upload-surroundings.ts";
import { ConnectionLost, Patience } from "./keep-trying.ts";
import { largestRange, nextRange } from "./ranges.ts";

/** Storage does not take the file: asking again changes nothing. */
export class StorageRefused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`Storage answered ${status}`);
    this.status = status;
  }
}

/** A range that has not gone through in this time has gone astray. The smallest goes in it at 5 kB/s. */
const patienceMilliseconds = 60_000;

export interface Sending {
  readonly file: Pick<Blob, "size" | "slice">;
  readonly url: string;
  readonly signal: AbortSignal;
  readonly onProgress: (sent: number) => void;
  readonly onLost: () => void;
}

/**
 * Sends a file range by range to the address of an upload session. A lost connection costs the range that was under way: what
 * is there is asked, and the rest goes on from it. `gone` when the session is over: with its last range, or with its time.
 */
export async function sendFile(world: UploadSurroundings, sending: Sending): Promise<"whole" | "gone"> {
  const { file, signal, onProgress, onLost } = sending;
  const patience = new Patience(world);
  // Some of it may be there already, from before the page was loaded.
  let at: number | undefined;
  let length = largestRange;
  for (;;) {
    try {
      if (at === undefined) {
        const next = await askNext(world, sending);
        if (next === "gone") return "gone";
        at = next;
      }
      onProgress(at);
      if (at >= file.size) return "whole";
      const began = world.now();
      const next = await sendRange(world, sending, at, Math.min(at + length, file.size));
      if (next === "gone" || next === "whole") {
        if (next === "whole") onProgress(file.size);
        return next;
      }
      length = nextRange(length, { milliseconds: world.now() - began });
      if (next > at) patience.madeProgress();
      at = next;
    } catch (failure) {
      if (!(failure instanceof ConnectionLost) || signal.aborted) throw failure;
      length = nextRange(length, "cut");
      at = undefined;
      onLost();
      await patience.after(failure, signal);
    }
  }
}

/** Where the file goes on. */
async function askNext(world: UploadSurroundings, sending: Sending): Promise<number | "gone"> {
  const answer = await ask(world, sending, { method: "GET" });
  if (answer.status === 404 || answer.status === 410) return "gone";
  if (answer.status !== 200) throw new StorageRefused(answer.status);
  return answer.next ?? sending.file.size;
}

/** Sends one range; answers where the next begins. */
async function sendRange(
  world: UploadSurroundings,
  sending: Sending,
  from: number,
  to: number,
): Promise<number | "whole" | "gone"> {
  const { file } = sending;
  const answer = await ask(world, sending, {
    method: "PUT",
    headers: { "Content-Range": `bytes ${from}-${to - 1}/${file.size}` },
    body: file.slice(from, to),
  });
  switch (answer.status) {
    case 200:
    case 201:
      return "whole";
    case 202:
      return answer.next ?? to;
    case 416:
      // It has this range, or lacks one before: what it expects is asked.
      throw new ConnectionLost();
    case 404:
    case 410:
      return "gone";
    default:
      throw new StorageRefused(answer.status);
  }
}

/** Where the first of the missing ranges begins; undefined when none is missing, or it does not say. */
async function nextIn(answer: Pick<Response, "status" | "json">): Promise<number | undefined> {
  if (answer.status >= 300) return undefined;
  const status: unknown = await answer.json();
  const ranges =
    typeof status === "object" && status !== null && "nextExpectedRanges" in status
      ? status.nextExpectedRanges
      : undefined;
  const [first] = Array.isArray(ranges) ? ranges : [];
  const start = typeof first === "string" ? Number.parseInt(first, 10) : Number.NaN;
  return Number.isNaN(start) ? undefined : start;
}

type Asked = Omit<Parameters<UploadSurroundings["fetch"]>[1], "signal">;

/** One request within its time. No answer, and an answer that may be better later, are a lost connection. */
async function ask(
  world: UploadSurroundings,
  { url, signal }: Sending,
  init: Asked,
): Promise<{ readonly status: number; readonly next?: number | undefined }> {
  signal.throwIfAborted();
  const timed = new AbortController();
  const stop = () => timed.abort(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  const clock = world.sleep(patienceMilliseconds, timed.signal).then(
    () => timed.abort(new Error("It took too long")),
    () => undefined,
  );
  try {
    const answer = await world.fetch(url, { ...init, signal: timed.signal });
    if (mayPass.has(answer.status))
      throw new ConnectionLost({ retryAfterMilliseconds: retryAfter(answer.headers) });
    const { status } = answer;
    // Read before the clock is stopped, which ends the exchange.
    return status === 202 || init.method === "GET" ? { status, next: await nextIn(answer) } : { status };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw cause instanceof ConnectionLost ? cause : new ConnectionLost({ cause });
  } finally {
    signal.removeEventListener("abort", stop);
    timed.abort("over");
    await clock;
  }
}

const mayPass = new Set([408, 429, 500, 502, 503, 504, 509]);

function retryAfter(headers: Pick<Headers, "get">): number | undefined {
  const seconds = Number(headers.get("Retry-After") ?? Number.NaN);
  return Number.isNaN(seconds) ? undefined : seconds * 1000;
}
