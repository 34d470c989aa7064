import type { Call } from "./caller.ts";
import { draftedMeeting, newMeetingId, planBody, ruleBody, scheduledMeeting } from "./draft-meeting.ts";
import { meetings } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

/** What happens in the life of a meeting of the network that "lead" leads. */
export const lifecycleRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "POST /api/meetings (of the network)": async () => [
    "POST /api/meetings",
    { body: { id: newMeetingId(), plan: planBody() } },
  ],
  "POST /api/meetings (of the trust)": async () => [
    "POST /api/meetings",
    { body: { id: newMeetingId(), plan: planBody({ network: undefined }) } },
  ],
  "GET /api/meetings/:meeting (draft)": async (call) => {
    const { id } = await draftedMeeting(call);
    return [`GET /api/meetings/${id}`];
  },
  "GET /api/meetings/:meeting (scheduled)": async (call) => {
    const { id } = await scheduledMeeting(call);
    return [`GET /api/meetings/${id}`];
  },
  "GET /api/meetings/:meeting (nowhere)": async () => ["GET /api/meetings/none"],
  "PUT /api/meetings/:meeting (draft)": async (call) => {
    const { id, version } = await draftedMeeting(call);
    return [`PUT /api/meetings/${id}`, { body: { plan: planBody({ title: "Changed" }) }, version }];
  },
  "PUT /api/meetings/:meeting (scheduled)": async (call) => {
    const { id, version } = await scheduledMeeting(call);
    return [`PUT /api/meetings/${id}`, { body: { plan: planBody({ title: "Changed" }) }, version }];
  },
  "PUT /api/meetings/:meeting (to the trust)": async (call) => {
    const { id, version } = await draftedMeeting(call);
    return [`PUT /api/meetings/${id}`, { body: { plan: planBody({ network: undefined }) }, version }];
  },
  "DELETE /api/meetings/:meeting": async (call) => {
    const { id, version } = await draftedMeeting(call);
    return [`DELETE /api/meetings/${id}`, { version }];
  },
  "POST /api/meetings/:meeting/schedule": async (call) => {
    const { id, version } = await draftedMeeting(call);
    return [`POST /api/meetings/${id}/schedule`, { version }];
  },
  "POST /api/meetings/:meeting/cancel": async (call) => {
    const { id, version } = await scheduledMeeting(call);
    return [`POST /api/meetings/${id}/cancel`, { body: { reason: "Snow" }, version }];
  },
  "POST /api/meetings/:meeting/close": async () => [
    `POST /api/meetings/${meetings.held.id}/close`,
    { version: '"0"' },
  ],
  "POST /api/meetings/series": async () => [
    "POST /api/meetings/series",
    { body: { id: newMeetingId(), plan: planBody(), rule: ruleBody() } },
  ],
};
