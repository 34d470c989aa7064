import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import { isHeldOn } from "../directory/post.ts";
import type { SchoolUrn } from "../directory/school.ts";
import type { FieldError } from "../result.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Invitation } from "./invitation.ts";
import { schoolsOfInvitee } from "./invitees.ts";

/** What a choice of representative is held against. */
export interface RepresentativeSetting {
  readonly directory: Directory;
  /** The day of the meeting. */
  readonly on: CivilDate;
  /** From how many pupils down a school counts as small; small schools of a hub stand in for one another. */
  readonly smallSchoolPupils: number;
}

/** What is wrong with sending this person instead; empty when nothing is. */
export function representativeErrors(
  invitation: Invitation,
  representative: PersonId | undefined,
  theirs: Invitation | undefined,
  setting: RepresentativeSetting,
): FieldError[] {
  const wrong = (code: FieldError["code"]) => [{ pointer: "/representative", code }];
  if (representative === undefined) return wrong("required");
  if (!setting.directory.person(representative)) return wrong("unknown-person");
  if (representative === invitation.person) return wrong("not-a-colleague");
  if (!isColleague(invitation, representative, setting)) return wrong("not-a-colleague");
  return isAway(theirs) ? wrong("cannot-come") : [];
}

/** Who may come instead of somebody: staff of their school or federation and, for a small school, of its hub. */
export function isColleague(
  invitation: Pick<Invitation, "person" | "as">,
  representative: PersonId,
  setting: RepresentativeSetting,
): boolean {
  const { directory, on } = setting;
  const ours = schoolsOfInvitee(invitation, directory, on);
  return directory
    .postsOf(representative)
    .some((post) => isHeldOn(post, on) && ours.some((urn) => standsInFor(post.school, urn, setting)));
}

function standsInFor(
  theirs: SchoolUrn,
  ours: SchoolUrn,
  { directory, smallSchoolPupils }: RepresentativeSetting,
): boolean {
  if (theirs === ours) return true;
  const [sender, sent] = [directory.school(ours), directory.school(theirs)];
  if (!sender || !sent) return false;
  if (sender.federation !== undefined && sender.federation === sent.federation) return true;
  return sender.pupils <= smallSchoolPupils && sender.hub === sent.hub;
}

const isAway = (invitation: Invitation | undefined): boolean =>
  invitation?.reply?.kind === "declined" ||
  invitation?.reply?.kind === "apologies" ||
  invitation?.reply?.kind === "represented";
