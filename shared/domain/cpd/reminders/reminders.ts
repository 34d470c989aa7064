import { byText } from "../../by-text.ts";
import type { DaysWorked } from "../../directory/days-worked.ts";
import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import { isHeldOn } from "../../directory/post.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import type { ReminderRhythm } from "../../directory/trust-settings.ts";
import { addDays, type CivilDate } from "../../time/civil-date.ts";
import type { CourseStanding, PersonTakeUp } from "../take-up/person-take-up.ts";
import { type CpdReminder, isToThemselves, type ReminderOf, remindersKnownSince } from "./reminder.ts";
import { stepsReached } from "./reminder-steps.ts";

/** How somebody stands, as far as reminders ask. */
export type Owing = Pick<PersonTakeUp, "person" | "courses">;

export interface ReminderSetting {
  readonly directory: Directory;
  readonly rhythm: ReminderRhythm;
  readonly today: CivilDate;
  daysWorkedBy(person: PersonId): DaysWorked;
  /** Every reminder about somebody, be it to themselves or to a head, begun or told. */
  remindersOf(person: PersonId): readonly CpdReminder[];
}

/** Something that is still to be done and can be: what is done, optional, exempt or impossible is none of it. */
export type OwedCourse = CourseStanding & {
  readonly standing: "owed" | "overdue";
  readonly dueOn: CivilDate;
};

export const isOwed = (standing: CourseStanding): standing is OwedCourse =>
  (standing.standing === "owed" || standing.standing === "overdue") && standing.dueOn !== undefined;

/**
 * What people are to be told today in the trust's rhythm, by whom they are: each about what they owe themselves, and once it has
 * been overdue for long enough their heads, who never hear before the person did. Nobody is told on a day on which they do not
 * work, and nobody twice for the same step; whoever was reminded since a step came needs no other reminder for it. A step so
 * old that nobody knows whether it was sent is not sent.
 */
export function remindersDue(people: readonly Owing[], setting: ReminderSetting): ReminderOf[] {
  const morning = morningOf(setting);
  return people
    .filter(({ person }) => setting.directory.person(person))
    .flatMap((owing) => {
      const owed = owing.courses.filter(isOwed);
      if (owed.length === 0) return [];
      const sent = setting.remindersOf(owing.person);
      return owed.flatMap((each) => {
        const about = sent.filter(({ course, dueOn }) => course === each.course && dueOn === each.dueOn);
        return [
          ...toPerson(owing.person, each, about, morning),
          ...toHeads(owing.person, each, about, morning),
        ];
      });
    })
    .sort(inOrder);
}

interface Morning extends ReminderSetting {
  reached: ReturnType<typeof stepsReached>;
  /** Since when every reminder is known. */
  readonly knownSince: CivilDate;
  /** What was due between these days is for heads to know. */
  readonly forHeads: { readonly from: CivilDate; readonly to: CivilDate };
}

/** What is the same for everybody, found once. */
function morningOf(setting: ReminderSetting): Morning {
  const { rhythm, today } = setting;
  const knownSince = remindersKnownSince(today);
  return {
    ...setting,
    knownSince,
    reached: stepsReached(rhythm, today),
    forHeads: {
      from: addDays(knownSince, -rhythm.headAfterDays),
      to: addDays(today, -rhythm.headAfterDays),
    },
  };
}

function toPerson(
  person: PersonId,
  { course, dueOn }: OwedCourse,
  about: readonly CpdReminder[],
  morning: Morning,
): ReminderOf[] {
  const isWorked = morning.daysWorkedBy(person);
  if (!isWorked(morning.today)) return [];
  const reached = morning.reached(dueOn, isWorked);
  if (!reached || reached.since < morning.knownSince) return [];
  const wasTold = about
    .filter(isToThemselves)
    .some(({ step, day }) => step === reached.step || day >= reached.since);
  return wasTold ? [] : [{ person, course, dueOn, step: reached.step, to: person }];
}

function toHeads(
  person: PersonId,
  { course, dueOn, standing, places }: OwedCourse,
  about: readonly CpdReminder[],
  { directory, today, daysWorkedBy, forHeads }: Morning,
): ReminderOf[] {
  if (standing !== "overdue" || dueOn > forHeads.to || dueOn < forHeads.from) return [];
  const heardThemselves = about.filter(isToThemselves).some(({ day }) => day < today);
  if (!heardThemselves) return [];
  const heads = new Set(places.flatMap(({ school }) => headsOf(directory, school, today)));
  return [...heads]
    .filter((head) => head !== person && directory.person(head) && daysWorkedBy(head)(today))
    .filter((head) => !about.some(({ step, to }) => step === "head" && to === head))
    .map((to) => ({ person, course, dueOn, step: "head", to }));
}

const headsOf = (directory: Directory, school: SchoolUrn, on: CivilDate): PersonId[] =>
  directory
    .postsAt(school)
    .filter((post) => post.role === "headteacher" && isHeldOn(post, on))
    .map((post) => post.person);

/** The same however schools, posts and people are sorted: the oldest first, so that what one is told begins with it. */
const inOrder = (a: ReminderOf, b: ReminderOf): number =>
  byText(a.to, b.to) ||
  byText(a.dueOn, b.dueOn) ||
  byText(a.course, b.course) ||
  byText(a.person, b.person) ||
  byText(a.step, b.step);

/** What one person is told in one notification: about themselves, or about all of their staff. */
export interface ReminderMessage<Each extends ReminderOf = ReminderOf> {
  readonly to: PersonId;
  readonly isAboutStaff: boolean;
  readonly items: readonly Each[];
}

/** One message a person, and one more for a head about all their staff. */
export function reminderMessages<Each extends ReminderOf>(due: readonly Each[]): ReminderMessage<Each>[] {
  const messages = new Map<string, { to: PersonId; isAboutStaff: boolean; items: Each[] }>();
  for (const each of due) {
    const isAboutStaff = !isToThemselves(each);
    const key = `${each.to} ${isAboutStaff}`;
    const message = messages.get(key) ?? { to: each.to, isAboutStaff, items: [] };
    message.items.push(each);
    messages.set(key, message);
  }
  return [...messages.values()];
}
