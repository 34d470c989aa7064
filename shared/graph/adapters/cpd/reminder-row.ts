import { z } from "zod";
import type { CourseId } from "../../../domain/cpd/course.ts";
import type { CpdReminder, ReminderOf, ReminderStep } from "../../../domain/cpd/reminders/reminder.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Fields } from "../../mirror/list-items.ts";
import { branded, dateColumn, instantColumn, optionalInstant, optionalText } from "../columns.ts";

const stepColumn = z
  .string()
  .regex(/^(?:(?:before|after)-\d+|head|asked-\d{4}-\d{2}-\d{2})$/)
  .transform((text) => text as ReminderStep);

export const reminderSchema = z
  .object({
    Person: branded<PersonId>(),
    Course: branded<CourseId>(),
    DueOn: dateColumn,
    Step: stepColumn,
    To: branded<PersonId>(),
    Day: dateColumn,
    At: instantColumn,
    By: optionalText,
    ClaimToken: z.string().min(1),
    ClaimUntil: instantColumn,
    ToldAt: optionalInstant,
  })
  .transform(
    (row): CpdReminder => ({
      person: row.Person,
      course: row.Course,
      dueOn: row.DueOn,
      step: row.Step,
      to: row.To,
      day: row.Day,
      at: row.At,
      claim: { token: row.ClaimToken, until: row.ClaimUntil },
      ...(row.By ? { by: row.By as PersonId } : {}),
      ...(row.ToldAt ? { toldAt: row.ToldAt } : {}),
    }),
  );

/** For what it is, at most 200 characters with ids as Entra makes them. */
export const reminderKey = ({ person, course, dueOn, step, to }: ReminderOf): string =>
  [person, course, dueOn, step, ...(to === person ? [] : [to])].join(" ");

export const fromReminder = (reminder: CpdReminder): Fields => ({
  Title: reminder.course,
  Person: reminder.person,
  Course: reminder.course,
  DueOn: reminder.dueOn,
  Step: reminder.step,
  To: reminder.to,
  Day: reminder.day,
  At: reminder.at.toISOString(),
  By: reminder.by ?? null,
  ClaimToken: reminder.claim.token,
  ClaimUntil: reminder.claim.until.toISOString(),
  ToldAt: reminder.toldAt?.toISOString() ?? null,
});
