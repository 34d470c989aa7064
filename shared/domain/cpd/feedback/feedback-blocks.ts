import { type Phase, phases } from "../../directory/school.ts";
import type { MeetingId } from "../../meetings/ids.ts";
import type { Feedback } from "./feedback.ts";

/** One meeting's answers, once no more can come. */
export interface ClosedFeedback {
  readonly meeting: MeetingId;
  readonly closedAt: Date;
  readonly pool: string;
  readonly given: readonly Pick<Feedback, "phase" | "answers">[];
}

/** Answers that are only ever counted together. */
export interface FeedbackBlock {
  readonly meetings: readonly MeetingId[];
  /** Of all of them; absent where they are of several or of none. */
  readonly phase?: Phase;
  readonly given: readonly Pick<Feedback, "answers">[];
}

/**
 * Puts all answers into blocks of at least `least`; whatever is shown of feedback is a sum of whole blocks. So there is nothing to
 * subtract: any two figures differ by whole blocks, and two answers of one block could change places without any figure changing.
 *
 * A meeting's answers of one phase are a block where they are enough. What is left over of a meeting that has such a block, or of
 * one that has too few altogether, waits in its pool, by phase, until the answers of meetings that closed later make up a block;
 * until then it is in no figure. A meeting that has enough only with its phases taken together is one block without a phase.
 * Blocks once made stay as they are when later meetings close.
 */
export function feedbackBlocks(closed: readonly ClosedFeedback[], least: number): FeedbackBlock[] {
  const blocks: FeedbackBlock[] = [];
  const waiting = new Map<string, Cell[]>();
  for (const meeting of [...closed].sort(inOrderOfClosing)) {
    const cells = cellsOf(meeting);
    const isEnough = ({ given }: Cell) => given.length >= least;
    const large = cells.filter(isEnough);
    if (large.length === 0 && meeting.given.length >= least) {
      blocks.push({ meetings: [meeting.meeting], given: meeting.given });
      continue;
    }
    for (const cell of large) blocks.push(blockOf([cell]));
    for (const cell of cells.filter((each) => !isEnough(each))) {
      const key = JSON.stringify([meeting.pool, cell.phase]);
      const pooled = [...(waiting.get(key) ?? []), cell];
      const isFull = pooled.reduce((sum, { given }) => sum + given.length, 0) >= least;
      if (isFull) blocks.push(blockOf(pooled));
      waiting.set(key, isFull ? [] : pooled);
    }
  }
  return blocks;
}

/** One meeting's answers of one phase. */
interface Cell {
  readonly meeting: MeetingId;
  readonly phase: Phase | undefined;
  readonly given: readonly Pick<Feedback, "answers">[];
}

const cellsOf = ({ meeting, given }: ClosedFeedback): Cell[] =>
  [...phases, undefined].flatMap((phase): Cell[] => {
    const own = given.filter((each) => each.phase === phase);
    return own.length > 0 ? [{ meeting, phase, given: own }] : [];
  });

const blockOf = (cells: readonly Cell[]): FeedbackBlock => {
  const phase = cells[0]?.phase;
  return {
    meetings: [...new Set(cells.map(({ meeting }) => meeting))],
    given: cells.flatMap(({ given }) => given),
    ...(phase ? { phase } : {}),
  };
};

const inOrderOfClosing = (a: ClosedFeedback, b: ClosedFeedback): number =>
  a.closedAt.getTime() - b.closedAt.getTime() || (a.meeting < b.meeting ? -1 : 1);
