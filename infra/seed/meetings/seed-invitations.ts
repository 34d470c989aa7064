import { type Audience, postsReached, resolveAudience } from "../../../shared/domain/directory/audience.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { isHeldOn } from "../../../shared/domain/directory/post.ts";
import type { Expectation, Invitation } from "../../../shared/domain/meetings/invitation.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import { addDays, type CivilDate, daysBetween } from "../../../shared/domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../../shared/domain/time/london.ts";
import type { Random } from "../random.ts";
import { seedReply } from "./seed-reply.ts";

/** Everybody whom the meeting's audiences reach on its day, those who must come before those who may, with what they replied. */
export function seedInvitations(
  meeting: Meeting,
  { directory }: { directory: Directory },
  { today, random }: { today: CivilDate; random: Random },
): Invitation[] {
  const on = londonDate(meeting.startsAt);
  const invite = (person: PersonId, expectation: Expectation, audience: Audience): Invitation => ({
    meeting: meeting.id,
    year: meeting.year,
    person,
    expectation,
    as: postsReached(audience, person, directory, on).map(({ role, school }) => ({ role, school })),
    origin: "audience",
    // No network of the trust has 500 members: one event holds them all.
    part: 0,
    reminded: daysBetween(today, on) > 7 ? [] : on <= addDays(today, 1) ? ["week", "day"] : ["week"],
  });
  const required = resolveAudience(meeting.mandatoryFor, directory, on);
  const isRequired = new Set(required);
  const invited = [
    ...required.map((person) => invite(person, "mandatory", meeting.mandatoryFor)),
    ...resolveAudience(meeting.optionalFor, directory, on)
      .filter((person) => !isRequired.has(person))
      .map((person) => invite(person, "optional", meeting.optionalFor)),
  ];
  const midnight = londonInstant(today, "00:00");
  return invited.map((invitation) => {
    const reply = seedReply(invitation, meeting, {
      today,
      random,
      colleague: colleagueOf(invitation, { directory, on, invited: invited.map(({ person }) => person) }),
    });
    return reply && reply.at < midnight ? { ...invitation, reply } : invitation;
  });
}

/** Somebody who teaches or leads at the same school and is not invited themselves. */
function colleagueOf(
  { as }: Invitation,
  { directory, on, invited }: { directory: Directory; on: CivilDate; invited: readonly PersonId[] },
): PersonId | undefined {
  const [post] = as;
  const staff = post ? directory.postsAt(post.school) : [];
  return staff.find(
    (other) =>
      isHeldOn(other, on) &&
      (other.role === "teacher" || other.role === "deputy-headteacher") &&
      !invited.includes(other.person),
  )?.person;
}
