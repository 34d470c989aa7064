import type { MeetingPeople } from "../../../../shared/contract/meetings/meeting.schema.ts";

export type InvitedPerson = MeetingPeople["people"][number];

/** What the invited have said, in the order in which a lead asks for it. */
export const replyGroups = ["coming", "perhaps", "represented", "away", "waiting", "none"] as const;
export type ReplyGroup = (typeof replyGroups)[number];

export const replyGroupWords: Readonly<Record<ReplyGroup, string>> = {
  coming: "Coming",
  perhaps: "May come",
  represented: "Sending somebody",
  away: "Not coming",
  waiting: "Waiting for a place",
  none: "No reply yet",
};

export function replyGroupOf({ reply }: Pick<InvitedPerson, "reply">): ReplyGroup {
  switch (reply?.kind) {
    case undefined:
      return "none";
    case "accepted":
      return "coming";
    case "tentative":
      return "perhaps";
    case "represented":
      return "represented";
    case "waiting":
      return "waiting";
    default:
      return "away";
  }
}

export interface SchoolOfInvited {
  readonly name: string;
  readonly people: readonly InvitedPerson[];
}

/** The invited by their school, in order of its name; somebody of several schools stands once, under all of their names. */
export function peopleBySchool(people: readonly InvitedPerson[]): SchoolOfInvited[] {
  const schools = new Map<string, InvitedPerson[]>();
  for (const person of people) {
    const name = person.schools.map((school) => school.name).join(" and ") || "No school";
    schools.set(name, [...(schools.get(name) ?? []), person]);
  }
  return [...schools]
    .map(([name, ofSchool]) => ({ name, people: ofSchool }))
    .sort((one, other) => one.name.localeCompare(other.name, "en-GB"));
}
