import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { setBlocked } from "../connector/blocked-people.ts";
import { keepPersonalChat } from "../connector/personal-chats.ts";
import type { TenantContext } from "../context.ts";
import { GraphError } from "../graph/graph-error.ts";
import { findMeetingByAddress } from "../graph/meetings/meeting-store.ts";
import { addReport } from "../graph/meetings/report-store.ts";
import { lifecycleEvents, sendLifecycleEvent } from "../graph/subscriptions/lifecycle.ts";
import { setInstalled } from "../graph/teamwork/installs.ts";
import { keepTeam } from "../graph/teamwork/team-store.ts";
import { parseBody } from "../identity/parse-body.ts";
import { attendanceReportOrder } from "./attendance-report-order.ts";

const team = z.object({
  id: z.string().min(1),
  displayName: z.string().min(1),
  description: z.string().optional(),
  channels: z.array(z.object({ id: z.string().min(1), displayName: z.string().min(1) })).default([]),
});
const installs = z.object({ userIds: z.array(z.string()), installed: z.boolean() });
const blocks = z.object({ userIds: z.array(z.string()), blocked: z.boolean().default(true) });
const personalChat = z.object({ conversationId: z.string().min(1), userId: z.string().min(1) });
const lifecycle = z.object({ subscriptionId: z.string(), lifecycleEvent: z.enum(lifecycleEvents) });

/** What people and administrators do in Teams and Outlook, for a tenant that has neither. */
export function tenantAdminRoutes(app: FastifyInstance, context: TenantContext): void {
  app.post("/_admin/teams", async (request, reply) => {
    keepTeam(context, parseBody(team, request.body));
    return reply.status(204).send();
  });

  app.post("/_admin/installs", async (request, reply) => {
    const { userIds, installed } = parseBody(installs, request.body);
    setInstalled(context, userIds, installed);
    return reply.status(204).send();
  });

  app.post("/_admin/blocked", async (request, reply) => {
    const { userIds, blocked } = parseBody(blocks, request.body);
    setBlocked(context, userIds, blocked);
    return reply.status(204).send();
  });

  app.post("/_admin/personal-chats", async (request, reply) => {
    const { conversationId, userId } = parseBody(personalChat, request.body);
    keepPersonalChat(context, conversationId, userId);
    return reply.status(204).send();
  });

  app.post("/_admin/attendance-reports", async (request, reply) => {
    const { joinWebUrl, availableAfterSeconds, ...report } = parseBody(attendanceReportOrder, request.body);
    const meeting = findMeetingByAddress(context, joinWebUrl);
    if (!meeting) throw new GraphError(404, "NotFound", "No meeting has this joinWebUrl.");
    const availableAt = new Date(context.now().getTime() + availableAfterSeconds * 1000);
    return reply.status(201).send({ id: addReport(context, meeting.id, availableAt, report) });
  });

  app.post("/_admin/lifecycle-events", async (request) => {
    const { subscriptionId, lifecycleEvent } = parseBody(lifecycle, request.body);
    return { accepted: await sendLifecycleEvent(context, subscriptionId, lifecycleEvent) };
  });
}
