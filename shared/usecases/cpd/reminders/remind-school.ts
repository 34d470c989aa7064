import type { CourseId } from "../../../domain/cpd/course.ts";
import type { OwedCourse } from "../../../domain/cpd/reminders/reminders.ts";
import type { ReminderState, RemindingRefusal } from "../../../domain/cpd/reminders/reminding-by-hand.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import { schoolsHeadedBy } from "../../../domain/directory/directory.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { isHeldOn } from "../../../domain/directory/post.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { type DeliverRemindersPorts, deliverReminders } from "./deliver-reminders.ts";
import { askedFor, type RemindingPorts, reminding } from "./reminding.ts";

export interface SchoolReminded {
  readonly reminded: readonly PersonId[];
  /** How many had been reminded today already, and how many do not work today. */
  readonly already: number;
  readonly away: number;
  /** How it stands now with everybody it concerned. */
  readonly states: ReadonlyMap<PersonId, ReminderState>;
}

/**
 * Reminds everybody at a school of what is overdue by posts there, of one course or of all, for its head or the central team. Whom
 * somebody reminded today already, and who does not work, is passed over; when that is everybody, it is refused for that reason.
 */
export async function remindSchool(
  ports: RemindingPorts & DeliverRemindersPorts,
  { actor, school, course }: { actor: Actor; school: SchoolUrn; course?: CourseId | undefined },
): Promise<
  Result<SchoolReminded, "access.refused" | "school.not-found" | "course.not-found" | RemindingRefusal>
> {
  const directory = await ports.directory.current();
  const isHead = schoolsHeadedBy(directory, actor.person, londonDate(ports.clock.now())).includes(school);
  if (!isHead && !isCentralTeam(actor)) return refuse("access.refused");
  if (!directory.school(school)) return refuse("school.not-found");
  const { found, today, mayRemind, owedBy, stateOf } = await reminding(ports, actor);
  if (course && !found.courses.some(({ id }) => id === course)) return refuse("course.not-found");
  await ports.cpdReminders.refresh();
  const staff = directory.postsAt(school).filter((post) => isHeldOn(post, today));
  const overdue = new Map<PersonId, OwedCourse[]>();
  for (const person of new Set(staff.map((post) => post.person))) {
    const owed = owedBy(person).filter((each) => isOverdueHere(each, school, course));
    if (owed.length > 0 && mayRemind(person) && directory.person(person)) overdue.set(person, owed);
  }
  const refusals = new Map<PersonId, RemindingRefusal>();
  for (const [person, owed] of overdue) {
    const { refusal } = await stateOf(person, owed);
    if (refusal) refusals.set(person, refusal);
  }
  const told = await deliverReminders(
    ports,
    [...overdue].flatMap(([person, owed]) => (refusals.has(person) ? [] : askedFor(person, owed, today))),
    actor.person,
  );
  const reminded = [...new Set(told.map(({ person }) => person))];
  const away = [...refusals.values()].filter((refusal) => refusal === "reminder.closed-today").length;
  const already = overdue.size - reminded.length - away;
  if (reminded.length === 0) {
    if (already > 0) return refuse("reminder.sent-today");
    return refuse(away > 0 ? "reminder.closed-today" : "reminder.nothing-owed");
  }
  const states = new Map<PersonId, ReminderState>();
  for (const person of overdue.keys()) states.set(person, await stateOf(person, owedBy(person)));
  return ok({ reminded, already, away, states });
}

const isOverdueHere = (
  { standing, places, course: of }: OwedCourse,
  school: SchoolUrn,
  course: CourseId | undefined,
): boolean =>
  standing === "overdue" &&
  places.some((place) => place.school === school) &&
  (course === undefined || of === course);
