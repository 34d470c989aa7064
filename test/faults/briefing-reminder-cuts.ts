import type { Beacon } from "../../bot/compose.ts";
import type { ItemId } from "../../shared/domain/briefing/ids.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { addDays, type CivilDate, civilDate, isoWeekday } from "../../shared/domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../shared/domain/time/london.ts";
import { anAudience, anEdition, anItem, editionOf } from "../../shared/testing/builders.ts";
import { sendBriefingReminders } from "../../shared/usecases/briefing/reminders/send-briefing-reminders.ts";
import { small } from "../world/small-trust.ts";
import { cutOffServers, faultsMade, type TrialGround, trialGround } from "./servers-cut-off.ts";

export interface BriefingReminderCutFigures {
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
/** Of the four, one has done it already: nobody reminds them. */
const owing = staff.slice(1);

/** Mornings one after another, each two working days before a deadline of four people; servers are cut off while they remind. */
export async function briefingReminderCuts(options: {
  mornings: number;
  faultRate: number;
  seed: number;
}): Promise<BriefingReminderCutFigures> {
  const ground = await trialGround(options.seed);
  const wrong: { morning: number; told: string[] }[] = [];
  let cuts = 0;
  for (let morning = 1; morning <= options.mornings; morning++) {
    const item = `morning-${morning}` as ItemId;
    const edition = await dueInTwoDays(ground, item, morning);
    const { cutsMade } = await cutOffServers(
      ground,
      { faultRate: options.faultRate, starts: "in calm" },
      async (server) => {
        await sendBriefingReminders(server.ports).catch(failed);
        await server.mirror.refresh().catch(failed);
        return (await peopleToldOf(server, item)).length === owing.length;
      },
    );
    cuts += cutsMade;
    // What 10am cut short is taken up the next morning, by a server that did none of it.
    setClock(ground, nextWeekday(today(ground)), "09:00");
    await ground.watcher.mirror.refresh();
    await sendBriefingReminders(ground.watcher.ports);
    const { notifications } = await ground.world.outbox();
    const told = notifications.filter(({ text }) => text.includes(`Morning ${morning} `));
    const people = told.map(({ userId }) => userId).sort();
    if (JSON.stringify(people) !== JSON.stringify([...owing].sort())) wrong.push({ morning, told: people });
    for (const person of owing) await done(ground, { edition, item, person });
  }
  const { notifications } = await ground.world.outbox();
  const faults = faultsMade(ground);
  await ground.world.close();
  return {
    ...{ mornings: options.mornings, cuts, faults, wrong, entries: notifications.length },
    again: notifications.reduce((sum, { sentTimes }) => sum + sentTimes - 1, 0),
  };
}

/** An edition of its own that asks the four for something by the day after the next but one; it is 9am of the day to remind on. */
async function dueInTwoDays(ground: TrialGround, item: ItemId, morning: number) {
  const on = nextWeekday(today(ground));
  setClock(ground, on, "09:00");
  const edition = editionOf(addDays(civilDate("2026-09-01"), -7 * morning));
  const asks = anItem(item, {
    edition,
    audience: anAudience({ people: staff }),
    action: { text: `Morning ${morning} form`, dueOn: nextWeekday(nextWeekday(on)) },
  });
  await ground.watcher.ports.editions.create(
    anEdition({ id: edition, status: "published", frozenItems: [asks] }),
  );
  await done(ground, { edition, item, person: small.primaryHead as PersonId });
  return edition;
}

const done = (
  { watcher: { ports } }: TrialGround,
  of: { edition: ReturnType<typeof editionOf>; item: ItemId; person: PersonId },
) => ports.receipts.record({ ...of, act: "done", at: ports.clock.now(), door: "tab" });

const peopleToldOf = async ({ ports }: Beacon, item: ItemId): Promise<PersonId[]> => {
  const told: PersonId[] = [];
  for (const person of owing) {
    const reminders = await ports.briefingReminders.listOf(person);
    if (reminders.some(({ items, toldAt }) => toldAt && items.some((each) => each.item === item)))
      told.push(person);
  }
  return told;
};

const today = ({ world }: TrialGround): CivilDate => londonDate(world.clock.now());

function setClock({ world }: TrialGround, on: CivilDate, time: string): void {
  world.clock.set(londonInstant(on, time).toISOString());
}

function nextWeekday(date: CivilDate): CivilDate {
  const next = addDays(date, 1);
  return isoWeekday(next) > 5 ? nextWeekday(next) : next;
}

export const briefingReminderCutWords = (figures: BriefingReminderCutFigures): string =>
  `${figures.mornings} mornings on which three people are reminded of a briefing; ${figures.cuts} cuts, ${figures.faults} faults: ` +
  `${figures.entries} entries in their feeds, each once; ${figures.again} replaced by the same words`;

/** Failures of Graph stop a server's work for now; that is what the trial is about. */
const failed = () => undefined;
