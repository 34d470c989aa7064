import { isOn, type Meeting } from "../../meetings/meeting.ts";

/** People come early for a coffee, and the screen should be up before the first of them sits down. */
const opensBeforeMilliseconds = 30 * 60_000;
/** Who had no signal in the hall, or forgot, checks in on the way out; after that only the register's keeper can say they came. */
const closesAfterMilliseconds = 15 * 60_000;

type Timed = Pick<Meeting, "startsAt" | "endsAt">;

/** From when until when one can check in to a meeting: half an hour before it begins to a quarter of an hour after it ends. */
export const checkInSpan = ({ startsAt, endsAt }: Timed): { readonly from: Date; readonly until: Date } => ({
  from: new Date(startsAt.getTime() - opensBeforeMilliseconds),
  until: new Date(endsAt.getTime() + closesAfterMilliseconds),
});

export type CheckInStanding = "before" | "open" | "after";

export function checkInStanding(meeting: Timed, now: Date): CheckInStanding {
  const { from, until } = checkInSpan(meeting);
  if (now < from) return "before";
  return now < until ? "open" : "after";
}

/** Why nobody checks in to a meeting, whatever the time; undefined when people do. In a meeting that is online Teams counts who is there. */
export function noCheckIn(
  meeting: Pick<Meeting, "status" | "mode">,
): "meeting.not-scheduled" | "meeting.cancelled" | "check-in.online" | undefined {
  if (meeting.status === "draft") return "meeting.not-scheduled";
  if (!isOn(meeting)) return "meeting.cancelled";
  return meeting.mode === "online" ? "check-in.online" : undefined;
}
