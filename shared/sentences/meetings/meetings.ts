import type { Directory } from "../../domain/directory/directory.ts";
import type { Invitation, InvitedAs } from "../../domain/meetings/invitation.ts";
import type { MeetingPlan, MeetingStanding } from "../../domain/meetings/meeting.ts";
import { dayAndTime, time } from "../dates.ts";
import { roleWords } from "../directory/roles.ts";
import { listed, sentenceCase } from "../lists.ts";

/** What is said beside a meeting's title; nothing while it simply stands in the calendar. */
export const standingWords: Readonly<Partial<Record<MeetingStanding, string>>> = {
  draft: "Draft",
  changed: "Moved",
  cancelled: "Cancelled",
};

/** "Online", "Hall, Flax Bourton Church of England Primary School", "Online or Hall, …". */
export function whereWords(
  { mode, place, school }: Pick<MeetingPlan, "mode" | "place" | "school">,
  directory: Directory,
): string {
  if (mode === "online") return "Online";
  const name = school && (directory.school(school)?.name ?? "a school that has left");
  const room = [place, name].filter(Boolean).join(", ") || "a place not chosen yet";
  return mode === "both" ? `Online or ${room}` : sentenceCase(room);
}

/** "2pm to 3:30pm", by the clocks of England. */
export const timeRange = (startsAt: Date, endsAt: Date): string => `${time(startsAt)} to ${time(endsAt)}`;

/** "Tuesday 1 December, 2pm to 3:30pm"; with the year when it differs from that of `today`. */
export const dayAndTimes = (startsAt: Date, endsAt: Date, today: string): string =>
  `${dayAndTime(startsAt, today)} to ${time(endsAt)}`;

/** Why somebody is invited, said to them: mandatory is always explained, optional never sounds like owed (invariant 5). */
export function becauseWords(
  { expectation, as, origin }: Pick<Invitation, "expectation" | "as" | "origin">,
  directory: Directory,
): string {
  const mandatory = expectation === "mandatory";
  if (origin === "representative")
    return `${mandatory ? "Because you stand" : "You may come: you stand"} in${inPlaceOf(as, directory)}`;
  if (as.length > 0)
    return `${mandatory ? "Because you are" : "You may come: you are"} ${postsWords(as, directory)}`;
  if (origin === "joined") return "You may come: you asked to join";
  return mandatory ? "Because you were invited by name" : "You may come: you were invited by name";
}

/** Why somebody is invited, said about them: "DSL at Flax Bourton Church of England Primary School". */
export function invitedBecause(
  { as, origin }: Pick<Invitation, "as" | "origin">,
  directory: Directory,
): string {
  if (origin === "representative") return `Standing in${inPlaceOf(as, directory)}`;
  if (as.length > 0) return sentenceCase(postsWords(as, directory));
  return origin === "joined" ? "Asked to join" : "Invited by name";
}

/** " for the DSL at Ubley …": the post of whoever sends them, not their own. */
const inPlaceOf = (as: readonly InvitedAs[], directory: Directory): string =>
  as.length > 0 ? ` for the ${postsWords(as, directory)}` : " for somebody";

/** "DSL and SENDCO at Ubley …", "governance clerk at 11 schools". */
export function postsWords(as: readonly InvitedAs[], directory: Directory): string {
  const rolesAt = new Map<InvitedAs["school"], string[]>();
  for (const { role, school } of as)
    rolesAt.set(school, [...(rolesAt.get(school) ?? []), roleWords[role].one]);
  const schoolsOf = new Map<string, string[]>();
  for (const [school, roles] of rolesAt) {
    const posts = listed(roles);
    const name = directory.school(school)?.name ?? "a school that has left";
    schoolsOf.set(posts, [...(schoolsOf.get(posts) ?? []), name]);
  }
  const parts = [...schoolsOf].map(
    ([posts, schools]) => `${posts} at ${schools.length > 3 ? `${schools.length} schools` : listed(schools)}`,
  );
  return parts.length > 2 ? parts.join("; ") : parts.join(", and ");
}
