import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import { londonDate } from "../time/london.ts";
import type { Invitation } from "./invitation.ts";
import { type Invitee, inviteesOf } from "./invitees.ts";
import type { Meeting, MeetingPlan } from "./meeting.ts";

/** Whom a plan asks for on its day, by person. */
export const askedBy = (plan: MeetingPlan, directory: Directory): ReadonlyMap<PersonId, Invitee> =>
  new Map(inviteesOf(plan, directory, londonDate(plan.startsAt)).map((invitee) => [invitee.person, invitee]));

/**
 * The invitation of one person as it should stand now, or undefined when nothing is to be written. Somebody who joined by
 * asking or stands in for another stays as long as the trust knows them; who is no longer asked is withdrawn and keeps what
 * they replied.
 */
export function invitationWanted(
  meeting: Meeting,
  person: PersonId,
  {
    asked,
    standing,
    directory,
    now,
  }: {
    asked: Invitee | undefined;
    standing: Invitation | undefined;
    directory: Directory;
    now: Date;
  },
): Invitation | undefined {
  const { id, year } = meeting;
  if (!standing) return asked && { ...asked, meeting: id, year, origin: "audience", reminded: [] };
  const { withdrawnAt, ...rest } = standing;
  if (asked) {
    const wanted: Invitation = { ...rest, expectation: asked.expectation, as: asked.as, origin: "audience" };
    return withdrawnAt === undefined && isAlike(wanted, standing) ? undefined : wanted;
  }
  const stays = standing.origin !== "audience" && directory.person(person) !== undefined;
  return stays || withdrawnAt ? undefined : { ...standing, withdrawnAt: now };
}

/** Two servers need not list somebody's posts in the same order. */
const isAlike = (a: Invitation, b: Invitation): boolean =>
  a.origin === b.origin && a.expectation === b.expectation && postsOf(a) === postsOf(b);

const postsOf = ({ as }: Invitation): string =>
  as
    .map(({ role, school }) => `${school} ${role}`)
    .sort()
    .join(", ");
