import { claimCovers, claimEnd } from "../../../domain/briefing/publication.ts";
import { byText } from "../../../domain/by-text.ts";
import type { Course } from "../../../domain/cpd/course.ts";
import type { CpdNotice } from "../../../domain/cpd/ports.ts";
import { type CpdReminder, isSameReminder, type ReminderOf } from "../../../domain/cpd/reminders/reminder.ts";
import { type ReminderMessage, reminderMessages } from "../../../domain/cpd/reminders/reminders.ts";
import { type Directory, schoolsHeadedBy } from "../../../domain/directory/directory.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";

export type DeliverRemindersPorts = Pick<
  Ports,
  "cpdReminders" | "cpdNotifier" | "directory" | "courses" | "clock" | "newToken" | "claimTerms"
>;

/** What is taken up again keeps the day on which it was begun first. */
type ToDeliver = ReminderOf & { readonly day?: CivilDate };

/** As many as one request tells, so that a claim covers the work done under it. */
const peoplePerPortion = 100;

/**
 * Tells people what they are to be reminded of, one message each, and answers what was told. Every reminder is begun under a claim
 * before it is sent. Of two servers that send to one person at once, the one that got the first of the message sends all of it. A
 * fault in one portion does not keep the next from being sent; it is handed on afterwards, and what it left is taken up again.
 */
export async function deliverReminders(
  ports: DeliverRemindersPorts,
  wanted: readonly ToDeliver[],
  by?: PersonId,
): Promise<CpdReminder[]> {
  const messages = reminderMessages(wanted);
  const told: CpdReminder[] = [];
  const faults: unknown[] = [];
  const setting = { directory: await ports.directory.current(), courses: await ports.courses.list() };
  for (let start = 0; start < messages.length; start += peoplePerPortion) {
    try {
      const portion = messages.slice(start, start + peoplePerPortion);
      told.push(...(await deliverPortion(ports, portion, { ...setting, by })));
    } catch (fault) {
      faults.push(fault);
    }
  }
  const [only] = faults;
  if (faults.length === 1) throw only;
  if (faults.length > 1) throw new AggregateError(faults, "Some reminders of CPD could not be sent yet.");
  return told;
}

interface Setting {
  readonly directory: Directory;
  readonly courses: readonly Course[];
  readonly by: PersonId | undefined;
}

async function deliverPortion(
  ports: DeliverRemindersPorts,
  messages: readonly ReminderMessage<ToDeliver>[],
  setting: Setting,
): Promise<CpdReminder[]> {
  const { cpdReminders, cpdNotifier, clock, claimTerms, newToken } = ports;
  const at = clock.now();
  const until = claimEnd(at, claimTerms);
  const claim = { token: newToken(), until };
  const asked = setting.by ? { by: setting.by } : {};
  const begun = await cpdReminders.begin(
    messages.flatMap(({ items }) =>
      items.map(
        ({ person, course, dueOn, step, to, day = londonDate(at) }): CpdReminder => ({
          ...{ person, course, dueOn, step, to, day, at, claim, ...asked },
        }),
      ),
    ),
    at,
  );
  const ours: CpdReminder[][] = [];
  for (const { items } of messages) {
    const [first] = items;
    if (!first || !begun.some((each) => isSameReminder(each, first))) continue;
    ours.push(await standingOf(ports, items));
  }
  // Work that is not done by then is left to whoever takes over.
  if (!claimCovers(until, clock.now(), claimTerms)) return [];
  await cpdNotifier.tell(ours.flatMap((items) => noticeOf(items, setting, londonDate(at)) ?? []));
  const told = ours.flat();
  await cpdReminders.markTold(told, clock.now());
  return told;
}

/** As they stand, those that another server began with the same message included. */
async function standingOf(
  { cpdReminders }: DeliverRemindersPorts,
  items: readonly ReminderOf[],
): Promise<CpdReminder[]> {
  const found: CpdReminder[] = [];
  for (const item of items) {
    const standing = (await cpdReminders.listAbout(item.person)).find((each) => isSameReminder(each, item));
    if (standing && !standing.toldAt) found.push(standing);
  }
  return found;
}

function noticeOf(
  items: readonly CpdReminder[],
  { directory, courses }: Setting,
  today: CivilDate,
): CpdNotice | undefined {
  const [first] = items;
  if (!first) return undefined;
  const { to, by } = first;
  const name = by && directory.person(by)?.name;
  const school = items.some(({ person }) => person !== to)
    ? schoolToShow(items, { directory, head: to, today })
    : undefined;
  return {
    to,
    day: items.map(({ day }) => day).reduce((a, b) => (b < a ? b : a)),
    ...(name ? { by: name } : {}),
    ...(school ? { ofStaffAt: school } : {}),
    items: [...items]
      .sort((a, b) => byText(a.dueOn, b.dueOn))
      .map(({ person, course, dueOn }) => ({
        person,
        dueOn,
        title: courses.find(({ id }) => id === course)?.title ?? "A course",
      })),
  };
}

/** Of the schools of a head, the one where most of it is owed. */
function schoolToShow(
  items: readonly ReminderOf[],
  { directory, head, today }: { directory: Directory; head: PersonId; today: CivilDate },
): SchoolUrn | undefined {
  const owedAt = (school: SchoolUrn) =>
    items.filter(({ person }) => directory.postsOf(person).some((post) => post.school === school)).length;
  return schoolsHeadedBy(directory, head, today).sort((a, b) => owedAt(b) - owedAt(a) || (a < b ? -1 : 1))[0];
}
