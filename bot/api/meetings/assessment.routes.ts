import type { FastifyInstance } from "fastify";
import {
  type Assessment,
  assessmentQuestionSchema,
  type FreeBusy,
  type Proposals,
  proposalsQuestionSchema,
} from "../../../shared/contract/meetings/assessment.schema.ts";
import {
  type SeriesDates,
  seriesDatesQuestionSchema,
} from "../../../shared/contract/meetings/series.schema.ts";
import type { MeetingId } from "../../../shared/domain/meetings/ids.ts";
import { dayOf } from "../../../shared/domain/meetings/timetable.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { freeBusySentence } from "../../../shared/sentences/meetings/scheduling.ts";
import { seriesRuleWords, steppedOverWords } from "../../../shared/sentences/meetings/series.ts";
import { assessMeeting } from "../../../shared/usecases/meetings/scheduling/assess-meeting.ts";
import { findFreeBusy } from "../../../shared/usecases/meetings/scheduling/find-free-busy.ts";
import { listSeriesDates } from "../../../shared/usecases/meetings/scheduling/list-series-dates.ts";
import { proposeTimes } from "../../../shared/usecases/meetings/scheduling/propose-times.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { toPlan } from "./plan-body.ts";
import { presentAssessment, presentPerson } from "./present-assessment.ts";
import { presentProposal } from "./present-proposal.ts";
import { toSeriesRule } from "./series-rule-body.ts";

/** What a lead asks while planning: what a time would bring about, which are best, what a rule comes to. */
export function assessmentRoutes(app: FastifyInstance, { ports }: Api): void {
  app.post("/meetings/assessment", async (request): Promise<Assessment> => {
    const { plan, meeting } = parse(assessmentQuestionSchema, request.body);
    const question = {
      actor: actorOf(request),
      plan: toPlan(plan),
      meeting: meeting as MeetingId | undefined,
    };
    return presentAssessment(accepted(await assessMeeting(ports, question)));
  });

  app.post("/meetings/proposals", async (request): Promise<Proposals> => {
    const { plan, meeting, from, to } = parse(proposalsQuestionSchema, request.body);
    const { considered, proposals, timetable } = accepted(
      await proposeTimes(ports, {
        actor: actorOf(request),
        plan: toPlan(plan),
        meeting: meeting as MeetingId | undefined,
        from: from as CivilDate,
        to: to as CivilDate,
      }),
    );
    return { considered, proposals: proposals.map((each) => presentProposal(each, timetable)) };
  });

  app.post("/meetings/free-busy", async (request): Promise<FreeBusy> => {
    const { plan: body, meeting } = parse(assessmentQuestionSchema, request.body);
    const plan = toPlan(body);
    const question = { actor: actorOf(request), plan, meeting: meeting as MeetingId | undefined };
    const { checked, unknown, busy } = accepted(await findFreeBusy(ports, question));
    const directory = await ports.directory.current();
    return {
      checked,
      unknown,
      busy: busy.map(({ person, expectation }) => ({
        ...presentPerson(person, directory, dayOf(plan)),
        expectation,
      })),
      sentence: freeBusySentence({ checked, unknown, busy: busy.length }),
    };
  });

  app.post("/meetings/series/dates", async (request): Promise<SeriesDates> => {
    const { rule: body, plan } = parse(seriesDatesQuestionSchema, request.body);
    const rule = toSeriesRule(body);
    const question = { actor: actorOf(request), rule, plan: toPlan(plan) };
    const { dates, skipped } = accepted(await listSeriesDates(ports, question));
    return {
      sentence: seriesRuleWords(rule),
      dates: dates.map(({ date, startsAt, endsAt, steppedOver }) => ({
        date,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        ...(steppedOver.length > 0 ? { steppedOver: steppedOverWords(steppedOver) } : {}),
      })),
      skipped: skipped.map((day) => steppedOverWords([day])),
    };
  });
}
