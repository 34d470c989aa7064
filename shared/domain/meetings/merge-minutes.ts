import { diff3Merge } from "node-diff3";
import type { MeetingAction, Minutes } from "./minutes.ts";

type Content = Pick<Minutes, "text" | "agreed" | "actions">;

/**
 * What two people wrote who began from the same minutes, in one; undefined when both changed the same line or action, so
 * that a person has to choose. What both added at the same place is kept, that saved first before the other.
 */
export function mergeMinutes(base: Content, saved: Content, ours: Content): Content | undefined {
  const text = mergeLines(linesOf(base.text), linesOf(saved.text), linesOf(ours.text));
  const agreed = mergeLines(base.agreed, saved.agreed, ours.agreed);
  const actions = mergeActions(base.actions, saved.actions, ours.actions);
  return text && agreed && actions ? { text: text.join("\n"), agreed, actions } : undefined;
}

const linesOf = (text: string): string[] => (text === "" ? [] : text.split("\n"));

function mergeLines(
  base: readonly string[],
  saved: readonly string[],
  ours: readonly string[],
): string[] | undefined {
  const merged: string[] = [];
  for (const { ok, conflict } of diff3Merge([...saved], [...base], [...ours])) {
    if (ok) merged.push(...ok);
    else if (conflict?.o.every((line) => line === "")) merged.push(...conflict.a, ...conflict.b);
    else return undefined;
  }
  return merged;
}

/** In the order saved first, with what is only ours after it. */
function mergeActions(
  base: readonly MeetingAction[],
  saved: readonly MeetingAction[],
  ours: readonly MeetingAction[],
): MeetingAction[] | undefined {
  const merged: MeetingAction[] = [];
  for (const id of new Set([...saved, ...ours, ...base].map((action) => action.id))) {
    const [was, theirs, mine] = [base, saved, ours].map((list) => list.find((action) => action.id === id));
    if (isSame(theirs, mine) || isSame(was, mine)) {
      if (theirs) merged.push(theirs);
    } else if (isSame(was, theirs)) {
      if (mine) merged.push(mine);
    } else return undefined;
  }
  return merged;
}

export const isSameMinutes = (one: Content, other: Content): boolean =>
  one.text === other.text &&
  JSON.stringify(one.agreed) === JSON.stringify(other.agreed) &&
  one.actions.length === other.actions.length &&
  one.actions.every((action, index) => isSame(action, other.actions[index]));

/** Done is done, whatever the minute. */
const isSame = (one: MeetingAction | undefined, other: MeetingAction | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.id === other.id &&
    one.text === other.text &&
    one.owner === other.owner &&
    one.dueOn === other.dueOn &&
    (one.doneAt === undefined) === (other.doneAt === undefined));
