import type { FastifyInstance } from "fastify";
import { certificateBodySchema, recordingBodySchema } from "../../../shared/contract/cpd/hand-in.schema.ts";
import { disputeBodySchema, type MyCpd } from "../../../shared/contract/cpd/my-cpd.schema.ts";
import type { CourseId } from "../../../shared/domain/cpd/course.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../../shared/domain/meetings/ids.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { listMyCascades } from "../../../shared/usecases/cpd/cascade/list-my-cascades.ts";
import { listMyFeedback } from "../../../shared/usecases/cpd/feedback/list-my-feedback.ts";
import { answerRecording, handInCertificate } from "../../../shared/usecases/cpd/hand-in/hand-in.ts";
import { listMyCpd } from "../../../shared/usecases/cpd/list-my-cpd.ts";
import { disputeAttendance } from "../../../shared/usecases/cpd/register/dispute-attendance.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { presentMyCascade } from "./present-cascades.ts";
import { presentFeedbackToGive } from "./present-feedback.ts";
import { presentMyCpd } from "./present-my-cpd.ts";

/** One's own CPD: nobody names a person here, so nobody sees another's. */
export function myCpdRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/cpd/mine", async (request): Promise<MyCpd> => mine(actorOf(request).person));

  app.post("/cpd/mine/disputes", async (request): Promise<MyCpd> => {
    const { person } = actorOf(request);
    const { meeting, ...said } = parse(disputeBodySchema, request.body);
    accepted(await disputeAttendance(ports, { person, meeting: meeting as MeetingId, ...said }));
    return mine(person);
  });

  app.post("/cpd/mine/certificates", async (request): Promise<MyCpd> => {
    const { person } = actorOf(request);
    const { id, course, issuedOn, from, file } = parse(certificateBodySchema, request.body);
    accepted(
      await handInCertificate(ports, {
        ...{ person, id, course: course as CourseId },
        ...{ issuedOn: civilDate(issuedOn), from: from.trim(), file },
      }),
    );
    return mine(person);
  });

  app.post("/cpd/mine/recordings", async (request): Promise<MyCpd> => {
    const { person } = actorOf(request);
    const { id, course, answer } = parse(recordingBodySchema, request.body);
    accepted(await answerRecording(ports, { person, id, course: course as CourseId, answer: answer.trim() }));
    return mine(person);
  });

  async function mine(person: PersonId): Promise<MyCpd> {
    const directory = await ports.directory.current();
    const today = londonDate(ports.clock.now());
    const cascades = await listMyCascades(ports, { person });
    return {
      ...presentMyCpd(await listMyCpd(ports, { person }), { directory, today }),
      cascades: cascades.map((each) => presentMyCascade(each, { directory, today })),
      feedback: presentFeedbackToGive(await listMyFeedback(ports, { person })),
    };
  }
}
