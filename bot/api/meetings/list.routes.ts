import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { MeetingsFound } from "../../../shared/contract/meetings/meeting.schema.ts";
import { roles } from "../../../shared/domain/directory/role.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import type { NetworkId } from "../../../shared/domain/networks/network.ts";
import { addDays, isCivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { listMeetings } from "../../../shared/usecases/meetings/calendar/list-meetings.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import type { Api } from "../api.ts";
import { meetingSetting } from "./meeting-setting.ts";
import { presentSummary } from "./present-meeting.ts";

/** How far one looks ahead who does not say. */
const usualDays = 60;

const date = z.string().refine(isCivilDate, { params: { code: "not-a-date" } });
const listQuery = z.object({
  from: date.optional(),
  to: date.optional(),
  network: z
    .string()
    .max(100)
    .transform((id) => id as NetworkId)
    .optional(),
  school: z
    .string()
    .max(100)
    .transform((urn) => urn as SchoolUrn)
    .optional(),
  role: z.enum(roles).optional(),
  mine: z.stringbool().optional(),
});

/** The meetings of a span of days, as the person who asks sees them. */
export function meetingListRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/meetings", async (request: FastifyRequest): Promise<MeetingsFound> => {
    const actor = actorOf(request);
    const { from = londonDate(ports.clock.now()), ...asked } = parse(listQuery, request.query);
    const to = asked.to ?? addDays(from, usualDays);
    const listed = await listMeetings(ports, { actor, ...asked, from, to });
    const setting = await meetingSetting(ports, actor);
    return { meetings: listed.map((each) => presentSummary(each, setting)) };
  });
}
