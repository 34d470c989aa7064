import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { FieldError } from "../result.ts";
import { isCivilDate } from "../time/civil-date.ts";
import type { MeetingId } from "./ids.ts";
import type { MeetingAction, MeetingActionId, Minutes } from "./minutes.ts";

/** Minutes as somebody sent them: what is done is said, and when is Beacon's to keep. */
export interface WrittenMinutes {
  readonly text: string;
  readonly agreed: readonly string[];
  readonly actions: readonly {
    readonly id: string;
    readonly text: string;
    readonly owner: string;
    readonly dueOn?: string | undefined;
    readonly done: boolean;
  }[];
}

export const noMinutes = (meeting: MeetingId): Minutes => ({ meeting, text: "", agreed: [], actions: [] });

/** What is wrong with minutes, place by place; lines that are left empty are no fault. */
export function minutesErrors({ actions }: WrittenMinutes, directory: Directory): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  for (const [index, action] of actions.entries()) {
    const at = (field: string) => `/actions/${index}/${field}`;
    if (action.text.trim() === "") errors.push({ pointer: at("text"), code: "required" });
    if (action.owner === "") errors.push({ pointer: at("owner"), code: "required" });
    else if (!directory.person(action.owner as PersonId))
      errors.push({ pointer: at("owner"), code: "unknown-person" });
    if (action.dueOn && !isCivilDate(action.dueOn)) errors.push({ pointer: at("dueOn"), code: "not-a-date" });
    if (seen.has(action.id)) errors.push({ pointer: at("id"), code: "duplicate" });
    seen.add(action.id);
  }
  return errors;
}

/** Minutes as they are kept. What was done before keeps its time. */
export function withTimes(
  { text, agreed, actions }: WrittenMinutes,
  standing: Pick<Minutes, "actions">,
  now: Date,
): Pick<Minutes, "text" | "agreed" | "actions"> {
  return {
    text: text.replaceAll("\r\n", "\n").trimEnd(),
    agreed: agreed.map((line) => line.trim()).filter((line) => line !== ""),
    actions: actions.map(({ dueOn, done, ...action }): MeetingAction => {
      const was = standing.actions.find(({ id }) => id === action.id)?.doneAt;
      return {
        id: action.id as MeetingActionId,
        text: action.text.trim(),
        owner: action.owner as PersonId,
        ...(dueOn && isCivilDate(dueOn) ? { dueOn } : {}),
        ...(done ? { doneAt: was ?? now } : {}),
      };
    }),
  };
}
