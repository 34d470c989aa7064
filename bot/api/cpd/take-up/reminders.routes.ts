import type { FastifyInstance } from "fastify";
import {
  type PersonReminded,
  remindSchoolBodySchema,
  type SchoolReminded,
} from "../../../../shared/contract/cpd/reminder.schema.ts";
import type { CourseId } from "../../../../shared/domain/cpd/course.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import {
  schoolRemindedSentence,
  whyNotRemindedWords,
} from "../../../../shared/sentences/cpd/cpd-reminders.ts";
import { readReminderStates } from "../../../../shared/usecases/cpd/reminders/read-reminder-states.ts";
import { remindPerson } from "../../../../shared/usecases/cpd/reminders/remind-person.ts";
import { remindSchool } from "../../../../shared/usecases/cpd/reminders/remind-school.ts";
import { actorOf, parse } from "../../../http/api-door.ts";
import { accepted, Refused } from "../../../http/refused.ts";
import type { Api } from "../../api.ts";
import { personParams } from "../person-params.ts";
import { presentReminder } from "./present-reminder.ts";
import { schoolParams } from "./take-up.routes.ts";

/** One tap for a head or the central team: remind somebody of what they owe, or everybody at a school who is overdue. */
export function remindersRoutes(app: FastifyInstance, { ports }: Api): void {
  app.post("/cpd/people/:person/reminder", async (request): Promise<PersonReminded> => {
    const { person } = parse(personParams, request.params);
    const actor = actorOf(request);
    const result = await remindPerson(ports, { actor, person });
    const today = londonDate(ports.clock.now());
    if (result.ok) return { reminder: presentReminder(result.value, today) };
    const state = (await readReminderStates(ports, { actor, people: [person] })).get(person);
    const whyNot = state && whyNotRemindedWords(state, today);
    throw new Refused(result.code, whyNot ? { notes: [whyNot] } : {});
  });

  app.post("/cpd/schools/:urn/reminders", async (request): Promise<SchoolReminded> => {
    const { urn: school } = parse(schoolParams, request.params);
    const { course } = parse(remindSchoolBodySchema, request.body);
    const { reminded, already, away, states } = accepted(
      await remindSchool(ports, {
        ...{ actor: actorOf(request), school },
        course: course as CourseId | undefined,
      }),
    );
    const today = londonDate(ports.clock.now());
    return {
      sentence: schoolRemindedSentence({ reminded: reminded.length, already, away }),
      people: [...states].map(([id, state]) => ({ id, reminder: presentReminder(state, today) })),
    };
  });
}
