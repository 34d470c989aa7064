import type { MeetingDetail } from "../../../shared/contract/meetings/meeting.schema.ts";
import {
  type Audience,
  choosesSomebody,
  resolveAudience,
} from "../../../shared/domain/directory/audience.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import { isDelivered } from "../../../shared/domain/meetings/delivery.ts";
import { editVersion } from "../../../shared/domain/meetings/edit-version.ts";
import type { Invitation } from "../../../shared/domain/meetings/invitation.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import { placesOf } from "../../../shared/domain/meetings/places.ts";
import { joinRefusal, replyRefusal } from "../../../shared/domain/meetings/replies.ts";
import { talliesOf } from "../../../shared/domain/meetings/tallies.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { cascadeAskSentence } from "../../../shared/sentences/cpd/cascades.ts";
import { audienceReach } from "../../../shared/sentences/directory/audience.ts";
import { fromPlan } from "./plan-body.ts";
import { type MeetingSetting, presentNamed, presentSummary, type SeenMeeting } from "./present-meeting.ts";

/**
 * Everything about one meeting that anybody in the trust may see: facts and numbers. Of who replied what it tells people
 * their own alone (invariant 7).
 */
export function presentDetail(
  seen: SeenMeeting & { readonly invitations: readonly Invitation[] },
  setting: MeetingSetting,
): MeetingDetail {
  const { meeting, invitation, invitations } = seen;
  const { directory, now } = setting;
  const { left } = placesOf(meeting, invitations);
  const canReply = replyRefusal(meeting, invitation, now) === undefined;
  return {
    ...presentSummary(seen, setting),
    version: editVersion(meeting),
    plan: fromPlan(meeting),
    mandatoryWords: reach(meeting.mandatoryFor, meeting, directory),
    optionalWords: reach(meeting.optionalFor, meeting, directory),
    ...(meeting.cascade ? { cascadeWords: cascadeAskSentence(meeting.cascade, directory) } : {}),
    organisedBy: presentNamed(meeting.organisedBy, directory),
    ...(meeting.movedFrom ? { movedFrom: meeting.movedFrom.toISOString() } : {}),
    ...(meeting.cancelledBecause ? { cancelledBecause: meeting.cancelledBecause } : {}),
    delivery: deliveryOf(meeting),
    tallies: { ...talliesOf(meeting, invitations) },
    ...(left === undefined ? {} : { placesLeft: left }),
    canReply,
    canJoin: !canReply && joinRefusal(meeting, invitation, now) === undefined,
  };
}

const reach = (audience: Audience, { startsAt }: Meeting, directory: Directory): string =>
  choosesSomebody(audience)
    ? audienceReach(resolveAudience(audience, directory, londonDate(startsAt)).length, audience, directory)
    : "";

function deliveryOf({ status, outlook }: Meeting): MeetingDetail["delivery"] {
  if (status === "draft") return "draft";
  return isDelivered(outlook) ? "sent" : "going-out";
}
