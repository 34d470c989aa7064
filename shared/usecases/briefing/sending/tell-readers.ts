import type { Edition } from "../../../domain/briefing/edition.ts";
import { itemsAsWord } from "../../../domain/briefing/readers.ts";
import { planTelling } from "../../../domain/briefing/sending/plan.ts";
import {
  isLeftBehind,
  isSettled,
  leftBehind,
  nextNumber,
  type Told,
  toldByPerson,
} from "../../../domain/briefing/sending/portion.ts";
import { type Way, ways } from "../../../domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { runLane } from "./run-lane.ts";
import { type SendPorts, sendPortion } from "./send-portion.ts";

export type TellPorts = SendPorts & Pick<Ports, "deliveries" | "directory" | "clock">;

/**
 * How often those whom nothing has reached are tried again in one go, and those whose chat refused sent an e-mail. What is left then is
 * left to the job, which comes back.
 */
const rounds = 4;

/** Portions begun before the first of them is sent: as many as one request writes. Sent again, a notification takes the place of the first. */
const begunTogether: Readonly<Record<Way, number>> = { feed: 20, chat: 1, mail: 1 };

export interface ToTell {
  readonly edition: Edition;
  readonly readers: readonly PersonId[];
  /** Differs from that of every other server and attempt. */
  readonly token: string;
  /** Another server or attempt may have begun before. */
  readonly isRepeat: boolean;
  readonly goOn: () => Promise<boolean>;
}

/**
 * Tells each of these readers who has not been told, by the one way that reaches them (invariant 4), all ways at once. Each portion is
 * written as begun before it is sent and with what became of it afterwards, so that whoever takes over knows whom nobody can be sure of.
 * Answers whether all is settled; false when `goOn` said to stop. Throws when some could not be reached for now.
 */
export async function tellReaders(ports: TellPorts, of: ToTell): Promise<boolean> {
  const { edition, token, goOn } = of;
  let { readers, told, number } = await leftToTell(ports, of);
  for (let round = 1; ; round++) {
    const directory = await ports.directory.current();
    const plan = planTelling(
      readers,
      told,
      {
        ...{ edition: edition.id, directory, token, clock: ports.clock },
        shows: edition.corrections?.length ?? 0,
        reach: await ports.reaches.all(),
        sameMail: itemsAsWord(edition, directory),
      },
      number,
    );
    if (plan.isEmpty) return true;
    if (round > rounds) throw new Error("Some readers could not be told for now.");
    // Of a county's readers only those are held who are to be tried again.
    const unsettled = new Map<PersonId, Told>();
    const lanes = await Promise.allSettled(
      ways.map((way) =>
        runLane({
          portions: plan.portions[way],
          together: begunTogether[way],
          write: (changed) => ports.deliveries.write(changed),
          send: (portion) => sendPortion(ports, edition, portion),
          goOn,
          ended(portion) {
            number = Math.max(number, portion.number + 1);
            for (const [person, last] of toldByPerson([portion]))
              if (!isSettled(last)) unsettled.set(person, last);
          },
        }),
      ),
    );
    for (const lane of lanes) {
      if (lane.status === "rejected") throw lane.reason;
      if (lane.value.stopped) return false;
    }
    readers = unsettled.keys();
    told = unsettled;
  }
}

interface LeftToTell {
  readonly readers: Iterable<PersonId>;
  /** What is known of any of them. */
  readonly told: ReadonlyMap<PersonId, Told>;
  /** Of the next portion. */
  readonly number: number;
}

/** Whom an earlier attempt has not settled; what it left on its way is written as what it is. */
async function leftToTell(
  { deliveries }: Pick<TellPorts, "deliveries">,
  { edition, readers, isRepeat }: ToTell,
): Promise<LeftToTell> {
  if (!isRepeat) return { readers, told: new Map(), number: 0 };
  await deliveries.refresh(edition.id);
  const standing = await deliveries.listOf(edition.id);
  await deliveries.write(standing.filter(isLeftBehind).map(leftBehind));
  const told = toldByPerson(standing.map(leftBehind));
  const settled = new Set([...told].flatMap(([person, last]) => (isSettled(last) ? [person] : [])));
  for (const person of settled) told.delete(person);
  return { readers: readers.filter((person) => !settled.has(person)), told, number: nextNumber(standing) };
}
