import type { FastifyInstance } from "fastify";
import {
  type CheckedInAnswer,
  type CheckInScreen,
  checkInBodySchema,
} from "../../../../shared/contract/cpd/check-in.schema.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import { checkIn } from "../../../../shared/usecases/cpd/check-in/check-in.ts";
import { openCheckIn } from "../../../../shared/usecases/cpd/check-in/open-check-in.ts";
import { actorOf, parse } from "../../../http/api-door.ts";
import { accepted } from "../../../http/refused.ts";
import type { Api } from "../../api.ts";
import { meetingParams } from "../../meetings/meeting-params.ts";
import { presentCheckedIn, presentCheckInScreen } from "./present-check-in.ts";

/** Check-in in the room: the lead's screen, and whoever scans or types what stands on it. */
export function checkInRoutes(app: FastifyInstance, { ports, checkInLink }: Api): void {
  app.get("/meetings/:meeting/check-in", async (request): Promise<CheckInScreen> => {
    const { meeting } = parse(meetingParams, request.params);
    const screen = accepted(await openCheckIn(ports, { actor: actorOf(request), meeting }));
    return presentCheckInScreen(screen, checkInLink);
  });

  app.post("/check-ins", async (request): Promise<CheckedInAnswer> => {
    const { person } = actorOf(request);
    const { code, meeting } = parse(checkInBodySchema, request.body);
    const done = await checkIn(ports, { person, code, meeting: meeting as MeetingId | undefined });
    return presentCheckedIn(accepted(done));
  });
}
