import type { PersonId } from "../directory/person.ts";
import { academicYearOf } from "../time/academic-year.ts";
import { londonDate } from "../time/london.ts";
import { notInOutlook } from "./delivery.ts";
import { edited } from "./edit-version.ts";
import type { MeetingId } from "./ids.ts";
import type { Meeting, MeetingPlan, MeetingSeries } from "./meeting.ts";
import { concernsOutlook, wantedInOutlook } from "./telling.ts";

export type ChangeRefusal = "meeting.cancelled" | "meeting.closed" | "meeting.has-begun";

/** A meeting nobody has heard of yet. Its invitations will stand in the list of the year in which it now begins. */
export const draftOf = (
  plan: MeetingPlan,
  made: { id: MeetingId; by: PersonId; series?: MeetingSeries },
): Meeting => ({
  ...plan,
  id: made.id,
  year: academicYearOf(londonDate(plan.startsAt)),
  status: "draft",
  organisedBy: made.by,
  outlook: notInOutlook,
  ...(made.series ? { series: made.series } : {}),
});

/** Why the plan of a meeting may no longer be changed, or undefined. A draft may be until it is scheduled, whenever that is. */
export function changeRefusal(meeting: Meeting, now: Date): ChangeRefusal | undefined {
  if (meeting.status === "cancelled") return "meeting.cancelled";
  if (meeting.status === "closed") return "meeting.closed";
  return meeting.status === "scheduled" && meeting.startsAt <= now ? "meeting.has-begun" : undefined;
}

/** The meeting with another plan. One that people know of keeps the time at which they first knew it. */
export function changed(meeting: Meeting, plan: MeetingPlan): Meeting {
  const { id, status, organisedBy, series, outlook, cancelledBecause, edits } = meeting;
  const isDraft = status === "draft";
  const isMoved = !isDraft && plan.startsAt.getTime() !== meeting.startsAt.getTime();
  const knownAt = meeting.movedFrom ?? meeting.startsAt;
  const movedFrom = isMoved ? knownAt : meeting.movedFrom;
  const next: Meeting = {
    ...plan,
    id,
    year: isDraft ? academicYearOf(londonDate(plan.startsAt)) : meeting.year,
    status,
    organisedBy,
    outlook,
    ...(series ? { series } : {}),
    ...(edits === undefined ? {} : { edits }),
    ...(cancelledBecause ? { cancelledBecause } : {}),
    ...(movedFrom && movedFrom.getTime() !== plan.startsAt.getTime() ? { movedFrom } : {}),
  };
  return edited(!isDraft && concernsOutlook(meeting, plan) ? wantedInOutlook(next) : next);
}

export type ScheduleRefusal = "meeting.cancelled" | "meeting.closed";

export const scheduled = (meeting: Meeting): Meeting =>
  edited(wantedInOutlook({ ...meeting, status: "scheduled" }));

export type CancelRefusal = "meeting.not-scheduled" | "meeting.closed" | "meeting.has-begun";

/** Why a meeting cannot be called off, or undefined. One that is called off already may be again. */
export function cancelRefusal(meeting: Meeting, now: Date): CancelRefusal | undefined {
  if (meeting.status === "draft") return "meeting.not-scheduled";
  if (meeting.status === "closed") return "meeting.closed";
  return meeting.status === "scheduled" && meeting.startsAt <= now ? "meeting.has-begun" : undefined;
}

export const cancelled = (meeting: Meeting, because: string): Meeting =>
  edited(
    wantedInOutlook({ ...meeting, status: "cancelled", ...(because ? { cancelledBecause: because } : {}) }),
  );

export type CloseRefusal = "meeting.not-scheduled" | "meeting.cancelled" | "meeting.not-begun";

/** Why a meeting cannot be closed, or undefined: it has to be over. */
export function closeRefusal(meeting: Meeting, now: Date): CloseRefusal | undefined {
  if (meeting.status === "draft") return "meeting.not-scheduled";
  if (meeting.status === "cancelled") return "meeting.cancelled";
  return meeting.endsAt > now ? "meeting.not-begun" : undefined;
}

export const closed = (meeting: Meeting): Meeting => edited({ ...meeting, status: "closed" });
