import type { MeetingPlanBody } from "../../../shared/contract/meetings/plan.schema.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import type { MeetingLink, MeetingPlan } from "../../../shared/domain/meetings/meeting.ts";
import type { NetworkId } from "../../../shared/domain/networks/network.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { fromAudience, toAudience } from "../directory/audience-body.ts";

/** A meeting as somebody sent it, without the space around what they typed. Whether it can be is for the use case to say. */
export const toPlan = (body: MeetingPlanBody): MeetingPlan => ({
  title: body.title.trim(),
  kind: body.kind,
  mandatoryFor: toAudience(body.mandatoryFor),
  optionalFor: toAudience(body.optionalFor),
  mode: body.mode,
  place: body.place.trim(),
  startsAt: new Date(body.startsAt),
  endsAt: new Date(body.endsAt),
  agenda: body.agenda.trim(),
  preWorkMinutes: body.preWorkMinutes,
  preReading: body.preReading.map(trimmed),
  followUpMinutes: body.followUpMinutes,
  files: body.files.map(trimmed),
  representativesAllowed: body.representativesAllowed,
  ...(body.network ? { network: body.network as NetworkId } : {}),
  ...(body.school ? { school: body.school as SchoolUrn } : {}),
  ...(body.capacity ? { capacity: body.capacity } : {}),
  ...(body.cascade
    ? { cascade: { audience: toAudience(body.cascade.audience), dueOn: civilDate(body.cascade.dueOn) } }
    : {}),
});

/** What a plan says, and nothing more of a meeting that is given for one. */
export const fromPlan = (plan: MeetingPlan): MeetingPlanBody => ({
  title: plan.title,
  kind: plan.kind,
  mandatoryFor: fromAudience(plan.mandatoryFor),
  optionalFor: fromAudience(plan.optionalFor),
  mode: plan.mode,
  place: plan.place,
  startsAt: plan.startsAt.toISOString(),
  endsAt: plan.endsAt.toISOString(),
  agenda: plan.agenda,
  preWorkMinutes: plan.preWorkMinutes,
  preReading: plan.preReading.map((link) => ({ ...link })),
  followUpMinutes: plan.followUpMinutes,
  files: plan.files.map((link) => ({ ...link })),
  representativesAllowed: plan.representativesAllowed,
  ...(plan.network ? { network: plan.network } : {}),
  ...(plan.school ? { school: plan.school } : {}),
  ...(plan.capacity ? { capacity: plan.capacity } : {}),
  ...(plan.cascade
    ? { cascade: { audience: fromAudience(plan.cascade.audience), dueOn: plan.cascade.dueOn } }
    : {}),
});

const trimmed = ({ label, address }: MeetingLink): MeetingLink => ({
  label: label.trim(),
  address: address.trim(),
});
