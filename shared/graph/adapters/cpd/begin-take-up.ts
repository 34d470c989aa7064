import type { SiteMirror } from "../../mirror/site-mirror.ts";
import type { TakeUpCounted, TakeUpFolder } from "./take-up-folder.ts";
import { type TakeUpMarks, takeUpMarks } from "./take-up-marks.ts";

/** What was counted before, and what has changed since it was, as heard from the mirror. */
export interface TakeUpBegun {
  readonly marks: TakeUpMarks;
  /** Until somebody goes on from it. */
  counted: TakeUpCounted | undefined;
}

/** Goes on from what was saved, if it fits the rows that were: to be called before Graph tells what has changed since. */
export async function beginTakeUp(
  folder: TakeUpFolder,
  mirror: SiteMirror,
  of: { begins: string; lists: readonly string[]; now: Date },
): Promise<TakeUpBegun> {
  const counted = await folder.restore(mirror, of);
  const marks = takeUpMarks(mirror, of);
  marks.everybody = counted === undefined;
  return { marks, counted };
}
