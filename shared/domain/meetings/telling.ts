import type { Meeting, MeetingPlan } from "./meeting.ts";

/**
 * What people must hear of when it changes, as one text: what it is called, when and where. Agenda, pre-work and files are
 * no reason to write to everybody: they stand in Beacon, and whoever needs them is reminded.
 */
export const tellingOf = (
  plan: Pick<MeetingPlan, "title" | "startsAt" | "endsAt" | "mode" | "place" | "school">,
) =>
  JSON.stringify([
    plan.title,
    plan.startsAt.toISOString(),
    plan.endsAt.toISOString(),
    plan.mode,
    plan.place,
    plan.school ?? "",
  ]);

const reachOf = (plan: Pick<MeetingPlan, "mandatoryFor" | "optionalFor">) =>
  JSON.stringify([plan.mandatoryFor, plan.optionalFor]);

/** Whether Outlook has work to do after a change: everybody must hear of it, or some are asked or no longer asked. */
export const concernsOutlook = (before: MeetingPlan, after: MeetingPlan): boolean =>
  tellingOf(before) !== tellingOf(after) || reachOf(before) !== reachOf(after);

/** One more thing for Outlook to do. */
export const wantedInOutlook = (meeting: Meeting): Meeting => ({
  ...meeting,
  outlook: { ...meeting.outlook, wanted: meeting.outlook.wanted + 1 },
});
