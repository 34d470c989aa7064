import { addDays, type CivilDate, civilDate } from "../../../shared/domain/time/civil-date.ts";
import type { Random } from "../random.ts";
import type { Position } from "./positions.ts";

/** When a post began, and when it ends if that is known. */
export interface Term {
  readonly startsOn: CivilDate;
  readonly endsOn?: CivilDate;
}

/**
 * When somebody took up a position. Teachers begin and leave on the dates that their national conditions of service
 * (the Burgundy Book) give: 1 September, 1 January or 1 May, and the day before. A few leave or join this year.
 */
export function contractDates(
  position: Position,
  { placeInTrust, year, random }: { placeInTrust: number; year: number; random: Random },
): Term {
  const movement = isOrdinary(position) ? movements(year)[placeInTrust % ordinaryForEachRound] : undefined;
  if (movement) return movement(civilDate(`${year - random.whole(2, 12)}-09-01`));
  if (position.roles.includes("ect")) return { startsOn: civilDate(`${year - random.whole(0, 1)}-09-01`) };
  return { startsOn: civilDate(`${year - random.whole(1, 16)}-${random.pick(["09", "09", "01", "05"])}-01`) };
}

/** Of every so many ordinary staff, one movement of each kind. */
const ordinaryForEachRound = 220;

type Movement = (tookUpOn: CivilDate) => Term;

/** At these places in each round: left last summer, leaving at Christmas, joining at Christmas, leaving and joining at Easter. */
const movements = (year: number): Readonly<Record<number, Movement>> => ({
  17: (startsOn) => ({ startsOn, endsOn: civilDate(`${year}-08-31`) }),
  61: (startsOn) => ({ startsOn, endsOn: civilDate(`${year}-12-31`) }),
  62: () => ({ startsOn: civilDate(`${year + 1}-01-01`) }),
  118: (startsOn) => ({ startsOn, endsOn: addDays(civilDate(`${year + 1}-05-01`), -1) }),
  119: () => ({ startsOn: civilDate(`${year + 1}-05-01`) }),
});

/** Staff without a post that a school cannot be without. */
const isOrdinary = (position: Position): boolean =>
  position.roles.length === 1 &&
  (position.roles[0] === "teacher" || position.roles[0] === "teaching-assistant");
