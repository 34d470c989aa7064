import type { Branded } from "../brand.ts";
import type { PersonId } from "../directory/person.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { MeetingId } from "./ids.ts";

export type MeetingActionId = Branded<"MeetingActionId">;

/** What somebody took on at a meeting. */
export interface MeetingAction {
  readonly id: MeetingActionId;
  readonly text: string;
  readonly owner: PersonId;
  readonly dueOn?: CivilDate;
  readonly doneAt?: Date;
}

/** What was said, agreed and taken on. Kept apart from the meeting, so that writing it never races with its invitations. */
export interface Minutes {
  readonly meeting: MeetingId;
  readonly text: string;
  /** What the network agreed, a sentence each; its page lists them. */
  readonly agreed: readonly string[];
  readonly actions: readonly MeetingAction[];
}
