import type { Beacon } from "../../bot/compose.ts";
import type { CourseId } from "../../shared/domain/cpd/course.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { addDays, type CivilDate, isoWeekday } from "../../shared/domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../shared/domain/time/london.ts";
import { aCourse, anAudience, courseEvidence } from "../../shared/testing/builders.ts";
import { sendCpdReminders } from "../../shared/usecases/cpd/reminders/send-cpd-reminders.ts";
import { small } from "../world/small-trust.ts";
import { cutOffServers, faultsMade, type TrialGround, trialGround } from "./servers-cut-off.ts";

export interface ReminderCutFigures {
  readonly mornings: number;
  readonly cuts: number;
  readonly faults: number;
  /** Entries that people hold in their feeds. */
  readonly entries: number;
  /** Notifications that replaced one of the same words, because nobody could know whether the first had arrived. */
  readonly again: number;
  readonly wrong: readonly { readonly morning: number; readonly told: readonly string[] }[];
}

const staff = [small.primaryHead, small.otherPrimaryHead, small.secondaryHead, small.sendco] as PersonId[];

/** Mornings one after another, each with a course that four people have owed since yesterday; servers are cut off while they remind. */
export async function reminderCuts(options: {
  mornings: number;
  faultRate: number;
  seed: number;
}): Promise<ReminderCutFigures> {
  const ground = await trialGround(options.seed);
  const wrong: { morning: number; told: string[] }[] = [];
  let cuts = 0;
  for (let morning = 1; morning <= options.mornings; morning++) {
    const course = `morning-${morning}` as CourseId;
    await owedSinceYesterday(ground, course);
    const { cutsMade } = await cutOffServers(
      ground,
      { faultRate: options.faultRate, starts: "in calm" },
      async (server) => {
        await sendCpdReminders(server.ports).catch(failed);
        await server.mirror.refresh().catch(failed);
        return (await peopleToldOf(server, course)).length === staff.length;
      },
    );
    cuts += cutsMade;
    // What 10am cut short is taken up the next morning, by a server that did none of it.
    setClock(ground, nextWeekday(today(ground)), "09:00");
    await ground.watcher.mirror.refresh();
    await sendCpdReminders(ground.watcher.ports);
    const { notifications } = await ground.world.outbox();
    const told = notifications.filter(({ text }) => text.includes(`Morning ${morning} `));
    const people = told.map(({ userId }) => userId).sort();
    if (JSON.stringify(people) !== JSON.stringify([...staff].sort())) wrong.push({ morning, told: people });
    await completed(ground.watcher, course);
  }
  const { notifications } = await ground.world.outbox();
  const faults = faultsMade(ground);
  await ground.world.close();
  return {
    ...{ mornings: options.mornings, cuts, faults, wrong, entries: notifications.length },
    again: notifications.reduce((sum, { sentTimes }) => sum + sentTimes - 1, 0),
  };
}

/** A course of everybody's that was due the day before the next school day, which is now at 9am. */
async function owedSinceYesterday(ground: TrialGround, course: CourseId): Promise<void> {
  const on = nextWeekday(today(ground));
  setClock(ground, on, "09:00");
  await ground.watcher.ports.courses.create(
    aCourse(course, {
      title: `Morning ${course.replace("morning-", "")}`,
      mandatoryFor: anAudience({ people: staff }),
      renewal: { kind: "yearly" },
      dueBy: addDays(on, -1).slice(5),
      ways: [{ kind: "recording" }],
    }),
  );
}

const peopleToldOf = async ({ ports }: Beacon, course: CourseId): Promise<PersonId[]> => {
  const told: PersonId[] = [];
  for (const person of staff) {
    const about = await ports.cpdReminders.listAbout(person);
    if (about.some((each) => each.course === course && each.toldAt)) told.push(person);
  }
  return told;
};

const completed = ({ ports }: Beacon, course: CourseId): Promise<void> =>
  ports.evidence.add(
    staff.map((person) => courseEvidence(`${course} ${person}`, { course, person, at: ports.clock.now() })),
  );

const today = ({ world }: TrialGround): CivilDate => londonDate(world.clock.now());

function setClock({ world }: TrialGround, on: CivilDate, time: string): void {
  world.clock.set(londonInstant(on, time).toISOString());
}

function nextWeekday(date: CivilDate): CivilDate {
  const next = addDays(date, 1);
  return isoWeekday(next) > 5 ? nextWeekday(next) : next;
}

export const reminderCutWords = (figures: ReminderCutFigures): string =>
  `${figures.mornings} mornings on which four people are reminded; ${figures.cuts} cuts, ${figures.faults} faults: ` +
  `${figures.entries} entries in their feeds, each once; ${figures.again} replaced by the same words`;

/** Failures of Graph stop a server's work for now; that is what the trial is about. */
const failed = () => undefined;
