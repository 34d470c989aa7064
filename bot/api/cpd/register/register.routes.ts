import type { FastifyInstance } from "fastify";
import {
  type Register,
  registerBodySchema,
  takeBackBodySchema,
} from "../../../../shared/contract/cpd/register.schema.ts";
import type { Actor } from "../../../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { markRegister } from "../../../../shared/usecases/cpd/register/mark-register.ts";
import { readRegister } from "../../../../shared/usecases/cpd/register/read-register.ts";
import { takeBackMarks } from "../../../../shared/usecases/cpd/register/take-back-marks.ts";
import { actorOf, parse } from "../../../http/api-door.ts";
import { accepted } from "../../../http/refused.ts";
import type { Api } from "../../api.ts";
import { meetingParams } from "../../meetings/meeting-params.ts";
import { presentRegister } from "./present-register.ts";

/** Who came to a meeting, as its leads and the central team keep it. */
export function registerRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/meetings/:meeting/register", async (request): Promise<Register> => {
    return present(actorOf(request), parse(meetingParams, request.params).meeting);
  });

  app.post("/meetings/:meeting/register", async (request): Promise<Register> => {
    const actor = actorOf(request);
    const { meeting } = parse(meetingParams, request.params);
    const { marks } = parse(registerBodySchema, request.body);
    const asPeople = marks.map((mark) => ({ ...mark, person: mark.person as PersonId }));
    accepted(await markRegister(ports, { actor, meeting, marks: asPeople }));
    return present(actor, meeting);
  });

  app.post("/meetings/:meeting/register/taken-back", async (request): Promise<Register> => {
    const actor = actorOf(request);
    const { meeting } = parse(meetingParams, request.params);
    const { marks } = parse(takeBackBodySchema, request.body);
    const asPeople = marks.map((mark) => ({ ...mark, person: mark.person as PersonId }));
    accepted(await takeBackMarks(ports, { actor, meeting, marks: asPeople }));
    return present(actor, meeting);
  });

  async function present(actor: Actor, meeting: MeetingId): Promise<Register> {
    const read = accepted(await readRegister(ports, { actor, meeting }));
    const directory = await ports.directory.current();
    return presentRegister(read, { directory, today: londonDate(ports.clock.now()) });
  }
}
