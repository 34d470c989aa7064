import type { Edition } from "../../../domain/briefing/edition.ts";
import { itemsAsWord } from "../../../domain/briefing/readers.ts";
import { portionsToTell } from "../../../domain/briefing/sending/plan.ts";
import {
  isLeftBehind,
  leftBehind,
  nextNumber,
  type Portion,
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

/**
 * Tells each of these readers who has not been told, by the one way that reaches them (invariant 4), all ways at once. Each portion is
 * written as begun before it is sent and with what became of it afterwards, so that whoever takes over knows whom nobody can be sure of.
 * Answers whether all is settled; false when `goOn` said to stop. Throws when some could not be reached for now.
 */
export async function tellReaders(
  ports: TellPorts,
  of: {
    edition: Edition;
    readers: readonly PersonId[];
    /** Differs from that of every other server and attempt. */
    token: string;
    /** Another server or attempt may have begun before. */
    isRepeat: boolean;
    goOn: () => Promise<boolean>;
  },
): Promise<boolean> {
  const { edition, readers, token, goOn } = of;
  let portions: Portion[] = [];
  if (of.isRepeat) {
    await ports.deliveries.refresh(edition.id);
    const standing = await ports.deliveries.listOf(edition.id);
    await ports.deliveries.write(standing.filter(isLeftBehind).map(leftBehind));
    portions = standing.map(leftBehind);
  }
  for (let round = 1; ; round++) {
    const directory = await ports.directory.current();
    const plan = portionsToTell(
      readers,
      toldByPerson(portions),
      {
        ...{ edition: edition.id, directory, token, now: ports.clock.now() },
        reach: await ports.reaches.all(),
        sameMail: itemsAsWord(edition, directory),
      },
      nextNumber(portions),
    );
    if (plan.length === 0) return true;
    if (round > rounds) throw new Error("Some readers could not be told for now.");
    const lanes = await Promise.allSettled(
      ways.map((way) =>
        runLane({
          portions: plan.filter((portion) => portion.way === way),
          together: begunTogether[way],
          write: (changed) => ports.deliveries.write(changed),
          send: (portion) => sendPortion(ports, edition, portion),
          goOn,
        }),
      ),
    );
    for (const lane of lanes) {
      if (lane.status === "rejected") throw lane.reason;
      if (lane.value.stopped) return false;
      portions = [...portions, ...lane.value.ended];
    }
  }
}
