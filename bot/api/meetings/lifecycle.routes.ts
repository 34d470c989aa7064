import type { FastifyInstance, FastifyRequest } from "fastify";
import type { MeetingDetail } from "../../../shared/contract/meetings/meeting.schema.ts";
import {
  cancellationSchema,
  meetingChangeSchema,
  newMeetingSchema,
  schedulingSchema,
} from "../../../shared/contract/meetings/plan.schema.ts";
import type { RefusalCode } from "../../../shared/contract/problems.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import type { MeetingId } from "../../../shared/domain/meetings/ids.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import type { FieldError } from "../../../shared/domain/result.ts";
import type { Versioned } from "../../../shared/domain/versioned.ts";
import { cancelMeeting } from "../../../shared/usecases/meetings/lifecycle/cancel-meeting.ts";
import { changeMeeting } from "../../../shared/usecases/meetings/lifecycle/change-meeting.ts";
import { closeMeeting } from "../../../shared/usecases/meetings/lifecycle/close-meeting.ts";
import { draftMeeting, removeDraft } from "../../../shared/usecases/meetings/lifecycle/draft-meeting.ts";
import { scheduleMeeting } from "../../../shared/usecases/meetings/lifecycle/schedule-meeting.ts";
import { actorOf, parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { meetingParams } from "./meeting-params.ts";
import { toPlan } from "./plan-body.ts";
import { seeDetail } from "./see-detail.ts";

type Saved =
  | { readonly ok: true; readonly value: Versioned<Meeting> }
  | { readonly ok: false; readonly code: RefusalCode; readonly errors?: readonly FieldError[] };

/** The life of a meeting: drafted, changed, scheduled, called off, closed. Outlook follows after the answer. */
export function meetingLifecycleRoutes(app: FastifyInstance, { ports, deliverMeetingsLater }: Api): void {
  app.get("/meetings/:meeting", async (request): Promise<MeetingDetail> => {
    const { meeting } = parse(meetingParams, request.params);
    return seeDetail(ports, actorOf(request), meeting);
  });

  app.post("/meetings", async (request, reply): Promise<MeetingDetail> => {
    const actor = actorOf(request);
    const { id, plan } = parse(newMeetingSchema, request.body);
    accepted(inPlan(await draftMeeting(ports, { actor, id: id as MeetingId, plan: toPlan(plan) })));
    reply.status(201);
    return seeDetail(ports, actor, id as MeetingId);
  });

  app.put("/meetings/:meeting", async (request): Promise<MeetingDetail> => {
    const { actor, meeting, version } = asked(request);
    const { plan, scope } = parse(meetingChangeSchema, request.body);
    const changed = await changeMeeting(ports, { actor, meeting, plan: toPlan(plan), scope, version });
    return answer(actor, meeting, inPlan(changed));
  });

  app.delete("/meetings/:meeting", async (request, reply) => {
    const { actor, meeting, version } = asked(request);
    const removed = await removeDraft(ports, { actor, meeting, version });
    await refuseLostRace(actor, meeting, removed);
    accepted(removed);
    return reply.status(204).send();
  });

  app.post("/meetings/:meeting/schedule", async (request): Promise<MeetingDetail> => {
    const { actor, meeting, version } = asked(request);
    const { scope } = parse(schedulingSchema, request.body ?? {});
    return answer(actor, meeting, inPlan(await scheduleMeeting(ports, { actor, meeting, scope, version })));
  });

  app.post("/meetings/:meeting/cancel", async (request): Promise<MeetingDetail> => {
    const { actor, meeting, version } = asked(request);
    const { reason, scope } = parse(cancellationSchema, request.body);
    const cancelled = await cancelMeeting(ports, { actor, meeting, reason: reason.trim(), scope, version });
    return answer(actor, meeting, cancelled);
  });

  app.post("/meetings/:meeting/close", async (request): Promise<MeetingDetail> => {
    const { actor, meeting, version } = asked(request);
    return answer(actor, meeting, await closeMeeting(ports, { actor, meeting, version }));
  });

  async function answer(actor: Actor, meeting: MeetingId, saved: Saved): Promise<MeetingDetail> {
    await refuseLostRace(actor, meeting, saved);
    accepted(saved);
    deliverMeetingsLater();
    return seeDetail(ports, actor, meeting);
  }

  /** Whoever lost a race is shown what stands now, and loses nothing of their own (invariant 3). */
  async function refuseLostRace(actor: Actor, meeting: MeetingId, saved: { ok: boolean; code?: string }) {
    if (saved.code === "meeting.changed")
      throw new Refused("meeting.changed", { current: await seeDetail(ports, actor, meeting) });
  }
}

const asked = (request: FastifyRequest) => ({
  actor: actorOf(request),
  ...parse(meetingParams, request.params),
  version: versionOf(request),
});

/** Places in a plan, as places in the body that holds it. */
const inPlan = (saved: Saved): Saved =>
  saved.ok || !saved.errors
    ? saved
    : { ...saved, errors: saved.errors.map(({ pointer, code }) => ({ pointer: `/plan${pointer}`, code })) };
