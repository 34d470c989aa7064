import type { CorrectionLetter } from "../../../domain/briefing/corrections/ports.ts";
import { mostInPortion } from "../../../domain/briefing/sending/plan.ts";
import {
  isLeftBehind,
  isSettled,
  leftBehind,
  nextNumber,
  type Portion,
  portionId,
  type Telling,
  toldByPerson,
} from "../../../domain/briefing/sending/portion.ts";
import { wayOf } from "../../../domain/briefing/sending/reach.ts";
import { chunked } from "../../../domain/chunked.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { runLane } from "../sending/run-lane.ts";
import { mailTo } from "../sending/send-portion.ts";

export type MailCorrectionPorts = Pick<
  Ports,
  "deliveries" | "briefingMail" | "directory" | "reaches" | "clock"
>;

/** How often an e-mail that certainly did not go out is tried in one go. What is left then is left to the job, which comes back. */
const rounds = 4;

/**
 * Tells people of a correction by e-mail, each once: as with the edition itself, whom it is about to be sent is written before, and what
 * became of it afterwards, so that whoever takes over sends to nobody who may have it. Answers false when `goOn` said to stop. Throws
 * when it could not be sent for now.
 */
export async function mailCorrection(
  ports: MailCorrectionPorts,
  {
    letter,
    people,
    token,
    goOn,
  }: {
    letter: CorrectionLetter;
    people: readonly PersonId[];
    /** Differs from that of every other server and attempt. */
    token: string;
    goOn: () => Promise<boolean>;
  },
): Promise<boolean> {
  if (people.length === 0) return true;
  const { edition, correction } = letter;
  await ports.deliveries.refresh(edition);
  const letters = await ports.deliveries.listOfCorrections(edition);
  const standing = letters.filter((portion) => portion.correction === correction.id);
  await ports.deliveries.write(standing.filter(isLeftBehind).map(leftBehind));
  const told = toldByPerson(standing.map(leftBehind));
  const directory = await ports.directory.current();
  const reach = await ports.reaches.all();
  let number = nextNumber(letters);
  let left = people.filter((person) => {
    const last = told.get(person);
    return last === undefined || !isSettled(last);
  });
  for (let round = 1; left.length > 0; round++) {
    if (round > rounds) throw new Error("Some could not be told of a correction by e-mail for now.");
    const unsettled: PersonId[] = [];
    const lane = await runLane({
      portions: portionsOf(left),
      together: 1,
      write: (changed) => ports.deliveries.write(changed),
      send,
      goOn,
      ended(portion) {
        for (const [person, last] of toldByPerson([portion])) if (!isSettled(last)) unsettled.push(person);
      },
    });
    if (lane.stopped) return false;
    left = unsettled;
  }
  return true;

  function* portionsOf(all: readonly PersonId[]): Iterable<Portion> {
    for (const some of chunked(all, mostInPortion.mail)) {
      const id = portionId(edition, number, token);
      yield {
        ...{ id, edition, number: number++, way: "mail", at: ports.clock.now() },
        ...{ correction: correction.id, people: some.map(telling) },
      };
    }
  }

  function telling(owner: PersonId): Telling {
    const person = directory.person(owner);
    const { way, why } = wayOf(person ?? {}, reach.get(owner));
    return {
      ...{ owner, why: way === "mail" ? why : "usual" },
      outcome: person?.email ? "begun" : "no-address",
    };
  }

  async function send(portion: Portion): Promise<Portion> {
    const toSend = portion.people.filter(({ outcome }) => outcome === "begun");
    const came = await mailTo(toSend, directory, (persons) =>
      ports.briefingMail.tellCorrection(letter, persons),
    );
    return { ...portion, people: portion.people.map((each) => ({ ...each, ...came.get(each.owner) })) };
  }
}
