import { matchesPost } from "../directory/audience.ts";
import type { Directory } from "../directory/directory.ts";
import { isHeldOn } from "../directory/post.ts";
import type { Role } from "../directory/role.ts";
import type { SchoolUrn } from "../directory/school.ts";
import { londonDate } from "../time/london.ts";
import { type Invitation, isInvited } from "./invitation.ts";
import type { Meeting } from "./meeting.ts";

/** Whether somebody of this school is invited, or would be to a draft. */
export function reachesSchool(
  meeting: Meeting,
  invitations: readonly Invitation[],
  school: SchoolUrn,
  directory: Directory,
): boolean {
  const on = londonDate(meeting.startsAt);
  const held = directory.postsAt(school).filter((post) => isHeldOn(post, on));
  if (meeting.status === "draft")
    return held.some(
      (post) =>
        matchesPost(meeting.mandatoryFor, post, directory) ||
        matchesPost(meeting.optionalFor, post, directory),
    );
  const staff = new Set(held.map(({ person }) => person));
  return invitations.some(
    (invitation) =>
      isInvited(invitation) &&
      (invitation.as.length > 0
        ? invitation.as.some((post) => post.school === school)
        : staff.has(invitation.person)),
  );
}

/** Whether it is for the holders of this post: they are asked for, or one is invited because of it. */
export function reachesRole(meeting: Meeting, invitations: readonly Invitation[], role: Role): boolean {
  const asksFor = [meeting.mandatoryFor, meeting.optionalFor].some(
    (audience) => audience.allStaff || audience.roles.includes(role),
  );
  return asksFor || invitations.some((row) => isInvited(row) && row.as.some((post) => post.role === role));
}
