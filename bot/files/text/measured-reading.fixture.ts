import { existsSync, readFileSync } from "node:fs";
import type { FileText, FileTexts } from "../../../shared/domain/resources/file-text.ts";
import { heldUp } from "../../../shared/testing/held-up.ts";

export interface MeasuredReading {
  readonly fileText: FileText;
  readonly milliseconds: number;
  /** The most that a process started by this one held meanwhile; undefined where the system does not tell. */
  readonly mostBytes: number | undefined;
  /** The longest that this process worked at a stretch, in milliseconds of its processor: nobody was answered meanwhile. */
  readonly longestStretch: number;
}

const everyMilliseconds = 5;

/** Longer than anybody waits for an answer without noticing. */
const stretchToLookAtAgain = 200;
const mostLooks = 5;

/**
 * Reads a file as the server does, and looks meanwhile at what it costs. The memory of whatever else ran in this process may be
 * tidied up just then: a long stretch is looked at again, and one that is the file's own comes every time.
 */
export async function measuredReading(
  texts: FileTexts,
  name: string,
  file: Buffer,
): Promise<MeasuredReading> {
  const first = await measuredOnce(texts, name, file);
  let { longestStretch } = first;
  for (let look = 1; look < mostLooks && longestStretch >= stretchToLookAtAgain; look++)
    longestStretch = Math.min(longestStretch, (await measuredOnce(texts, name, file)).longestStretch);
  return { ...first, longestStretch };
}

async function measuredOnce(texts: FileTexts, name: string, file: Buffer): Promise<MeasuredReading> {
  let mostBytes: number | undefined;
  const look = () => {
    const held = childrenHold();
    if (held !== undefined) mostBytes = Math.max(mostBytes ?? 0, held);
  };
  const timer = setInterval(look, everyMilliseconds);
  const begun = performance.now();
  const { done: fileText, longestStretch } = await heldUp(() => texts.read({ name, bytes: inSlices(file) }));
  const milliseconds = performance.now() - begun;
  look();
  clearInterval(timer);
  return { fileText, milliseconds, mostBytes, longestStretch };
}

/** As a download hands it over. */
async function* inSlices(file: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < file.length; at += 64_000) yield file.subarray(at, at + 64_000);
}

/** Linux alone says which processes a process has started, and how much each held at its most. */
function childrenHold(): number | undefined {
  const list = `/proc/${process.pid}/task/${process.pid}/children`;
  if (!existsSync(list)) return undefined;
  const held = readFileSync(list, "utf8")
    .split(" ")
    .map((pid) => Number(/VmHWM:\s+(\d+)/.exec(statusOf(pid))?.[1] ?? 0) * 1_024);
  return Math.max(0, ...held);
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    // It ended a moment ago, and holds nothing.
    return "";
  }
}
