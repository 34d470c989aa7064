import { type Audience, choosesSomebody } from "../../directory/audience.ts";
import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import { isHeldOn } from "../../directory/post.ts";
import type { School, SchoolUrn } from "../../directory/school.ts";
import { type Invitation, isInvited } from "../../meetings/invitation.ts";
import { concernedBy, schoolsOfInvitee } from "../../meetings/invitees.ts";
import type { Meeting } from "../../meetings/meeting.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { londonDate } from "../../time/london.ts";
import type { CascadeSession } from "./cascade.ts";
import { staffToReach } from "./staff-to-reach.ts";

/** What is known of a session's invited, and the schools as they are. */
export interface CascadeSetting {
  readonly directory: Directory;
  readonly invitations: readonly Invitation[];
}

/**
 * The schools that a session asks, each once, by name: those of whom it is for (who must come; where nobody must, who may),
 * whether they came or not; and those that it is for although the post stands empty there. Who only joined or stands in for
 * another brings no school of their own with them. A school with nobody to carry it on to is not asked.
 */
export function schoolsAsked(session: CascadeSession, setting: CascadeSetting): SchoolUrn[] {
  const { directory } = setting;
  const heldOn = londonDate(session.startsAt);
  const invited = new Set(
    invitedFor(session, setting).flatMap((each) => schoolsOfInvitee(each, directory, heldOn)),
  );
  const asks = askedBy(session, directory);
  return directory.schools
    .filter((school) => asks(school, () => invited.has(school.urn)))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB") || (a.urn < b.urn ? -1 : 1))
    .map(({ urn }) => urn);
}

/** Whether it is one of them, for whoever asks about one school alone. */
export const isSchoolAsked = (school: School, session: CascadeSession, setting: CascadeSetting): boolean =>
  askedBy(session, setting.directory)(school, () => invitedFor(session, setting, school.urn).length > 0);

function askedBy(session: CascadeSession, directory: Directory) {
  const meant = choosesSomebody(session.mandatoryFor) ? session.mandatoryFor : session.optionalFor;
  const heldOn = londonDate(session.startsAt);
  return (school: School, isInvited: () => boolean): boolean =>
    (isFor(meant, school) || isInvited()) &&
    staffToReach(session.cascade.audience, school.urn, directory, heldOn).length > 0;
}

/** Whose invitations bring a school with them, and who were invited for this one alone when it is named. */
export function invitedFor(
  session: Pick<Meeting, "startsAt">,
  { directory, invitations }: CascadeSetting,
  school?: SchoolUrn,
): readonly Pick<Invitation, "person" | "as" | "reply">[] {
  const heldOn = londonDate(session.startsAt);
  const asked = invitations.filter((each) => isInvited(each) && each.origin === "audience");
  const concerned = concernedBy(asked);
  return school
    ? concerned.filter((each) => schoolsOfInvitee(each, directory, heldOn).includes(school))
    : concerned;
}

/**
 * Who answers for a school, each once: whoever was invited for it, whom they sent instead, and its head. Who holds no post
 * there any more answers no longer; then the head is left.
 */
export function answerersFor(
  school: SchoolUrn,
  session: Pick<Meeting, "startsAt">,
  setting: CascadeSetting & { readonly today: CivilDate },
): PersonId[] {
  const held = setting.directory.postsAt(school).filter((post) => isHeldOn(post, setting.today));
  const here = new Set(held.map(({ person }) => person));
  const invited = invitedFor(session, setting, school).flatMap(({ person, reply }) =>
    reply?.representative ? [person, reply.representative] : [person],
  );
  const heads = held.filter(({ role }) => role === "headteacher").map(({ person }) => person);
  return [...new Set([...invited.filter((person) => here.has(person)), ...heads])];
}

/** Whether a rule would reach somebody at this school, if the posts that it names were held there. */
const isFor = (
  { allStaff, roles, phases, hubs, schools, except }: Audience,
  { urn, phase, hub }: School,
): boolean =>
  (allStaff || roles.length > 0) &&
  (phases.length === 0 || phases.includes(phase)) &&
  (hubs.length === 0 || hubs.includes(hub)) &&
  (schools.length === 0 || schools.includes(urn)) &&
  !except.schools.includes(urn);
