import type { MeetingPeople } from "../../../shared/contract/meetings/meeting.schema.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import { isHeldOn } from "../../../shared/domain/directory/post.ts";
import type { Invitation } from "../../../shared/domain/meetings/invitation.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { invitedBecause } from "../../../shared/sentences/meetings/meetings.ts";
import { postsInWords } from "../directory/posts-in-words.ts";
import { presentNamed, presentReply } from "./present-meeting.ts";

/** One of the invited, for somebody who may see them. */
export function presentInvited(
  invitation: Invitation,
  meeting: Meeting,
  directory: Directory,
): MeetingPeople["people"][number] {
  const { person, expectation, reply } = invitation;
  const on = londonDate(meeting.startsAt);
  const held = directory.postsOf(person).filter((post) => isHeldOn(post, on));
  const schools = new Set([...invitation.as, ...held].map(({ school }) => school));
  return {
    ...presentNamed(person, directory),
    posts: postsInWords(person, directory, on).join("; "),
    schools: [...schools].map((urn) => ({
      id: urn,
      name: directory.school(urn)?.name ?? "a school that has left",
    })),
    expectation,
    because: invitedBecause(invitation, directory),
    ...(reply ? { reply: presentReply(reply, directory) } : {}),
  };
}
