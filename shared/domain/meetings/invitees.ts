import { type Audience, matchesPost } from "../directory/audience.ts";
import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import { isHeldOn } from "../directory/post.ts";
import type { SchoolUrn } from "../directory/school.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { londonDate } from "../time/london.ts";
import { type Expectation, type Invitation, type InvitedAs, isExpected, isInvited } from "./invitation.ts";
import type { Meeting, MeetingPlan } from "./meeting.ts";

/** Somebody whom a meeting asks for, and because of which posts. */
export interface Invitee {
  readonly person: PersonId;
  readonly expectation: Expectation;
  /** Empty for somebody asked by name. */
  readonly as: readonly InvitedAs[];
}

/**
 * Whom a plan asks for on a day, each once, in order of id: who must come because of one post need not be asked as well
 * because of another. Somebody reached by name through the mandatory audience and by post through it keeps the posts.
 */
export function inviteesOf(
  { mandatoryFor, optionalFor }: Pick<MeetingPlan, "mandatoryFor" | "optionalFor">,
  directory: Directory,
  on: CivilDate,
): Invitee[] {
  const invitees = new Map<PersonId, Invitee>();
  const take = (audience: Audience, expectation: Expectation) => {
    for (const [person, as] of reached(audience, directory, on))
      if (!invitees.has(person)) invitees.set(person, { person, expectation, as });
  };
  take(mandatoryFor, "mandatory");
  take(optionalFor, "optional");
  return [...invitees.values()].sort((a, b) => (a.person < b.person ? -1 : 1));
}

/**
 * Who is to be reckoned with at a meeting that stands: everybody expected by their invitations and replies, and whom its
 * audiences reach when nobody has been invited yet.
 */
export function expectedAt(
  meeting: Meeting,
  invitations: readonly Invitation[],
  directory: Directory,
): Invitee[] {
  if (invitations.length === 0) return inviteesOf(meeting, directory, londonDate(meeting.startsAt));
  return invitations.filter(isExpected);
}

/** The plan's invitees, with those who asked to join the meeting since. */
export function withJoiners(
  invitees: readonly Invitee[],
  invitations: readonly Invitation[],
): readonly Invitee[] {
  const asked = new Set(invitees.map(({ person }) => person));
  const joined = invitations.filter(
    (row) => row.origin === "joined" && isInvited(row) && !asked.has(row.person),
  );
  return joined.length === 0 ? invitees : [...invitees, ...joined];
}

/** Whom the meeting is for: those who must come, and where nobody must, all. */
export function concernedBy<Each extends Pick<Invitee, "expectation">>(
  invitees: readonly Each[],
): readonly Each[] {
  const mandatory = invitees.filter(({ expectation }) => expectation === "mandatory");
  return mandatory.length > 0 ? mandatory : invitees;
}

/** The schools through which somebody is asked, each once: those of the posts that bring them there, of all they hold when asked by name. */
export function schoolsOfInvitee(
  { person, as }: Pick<Invitee, "person" | "as">,
  directory: Directory,
  on: CivilDate,
): readonly SchoolUrn[] {
  const posts = as.length > 0 ? as : directory.postsOf(person).filter((post) => isHeldOn(post, on));
  return [...new Set(posts.map(({ school }) => school))];
}

function reached(audience: Audience, directory: Directory, on: CivilDate): Map<PersonId, InvitedAs[]> {
  const people = new Map<PersonId, InvitedAs[]>();
  const candidates = audience.allStaff
    ? directory.posts
    : [...new Set(audience.roles)].flatMap((role) => directory.postsAs(role));
  const except = new Set(audience.except.people);
  for (const post of candidates) {
    if (!isHeldOn(post, on) || except.has(post.person) || !matchesPost(audience, post, directory)) continue;
    const as = { role: post.role, school: post.school };
    const posts = people.get(post.person);
    if (posts) posts.push(as);
    else people.set(post.person, [as]);
  }
  for (const person of audience.people)
    if (directory.person(person) && !except.has(person) && !people.has(person)) people.set(person, []);
  return people;
}
