import {
  type CaughtUp,
  caughtUp,
  earliestToCatchUp,
  editionsSince,
} from "../../../domain/briefing/catch-up.ts";
import type { Edition } from "../../../domain/briefing/edition.ts";
import type { Directory } from "../../../domain/directory/directory.ts";
import { leadingAuthority } from "../../../domain/directory/leading-authority.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { isHeldOn } from "../../../domain/directory/post.ts";
import { dayOfPoint, isSchoolPoint, type SchoolPoint } from "../../../domain/directory/school-points.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { answerSetting } from "../handover/answer-setting.ts";
import { asRead } from "../read-edition.ts";
import type { ReadItem } from "../read-item.ts";

export interface MissedItem {
  readonly read: ReadItem;
  readonly standing: CaughtUp;
}

/** One edition with what it holds for somebody: what is to do first, then what they have not read, then the rest. */
export interface MissedEdition {
  readonly edition: Edition;
  readonly items: readonly MissedItem[];
}

export interface Missed {
  /** The day from which it was looked: never before what Beacon knows of reading. */
  readonly since: CivilDate;
  /** Newest first; those that hold nothing for this person are not among them. */
  readonly editions: readonly MissedEdition[];
  readonly toDo: number;
  readonly unread: number;
}

const order: readonly CaughtUp[] = ["to-do", "unread", "settled"];

/** What this person has not read or not done of every edition since a day, or since a point of their school's year. Records nothing. */
export async function listMissed(
  ports: Pick<Ports, "editions" | "receipts" | "directory" | "clock">,
  { person, since: asked }: { person: PersonId; since: SchoolPoint | CivilDate },
): Promise<Missed> {
  const setting = await answerSetting(ports);
  const { today, directory } = setting;
  const named = isSchoolPoint(asked)
    ? dayOfPoint(asked, today, {
        localAuthority: authorityOf(person, directory, today),
        closures: await ports.directory.closures(),
      })
    : asked;
  const earliest = earliestToCatchUp(today);
  const since = named < earliest ? earliest : named;
  const stored = (await ports.editions.list()).map(({ value }) => value);
  const editions = editionsSince(stored, since)
    .map((edition): MissedEdition => {
      const items = asRead(edition, person, setting).items.map((read) => ({
        read,
        standing: caughtUp(read.item, edition, { person, ...setting }),
      }));
      return {
        edition,
        items: items.sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing)),
      };
    })
    .filter(({ items }) => items.length > 0);
  const count = (wanted: CaughtUp) =>
    editions.flatMap(({ items }) => items).filter(({ standing }) => standing === wanted).length;
  return { since, editions, toDo: count("to-do"), unread: count("unread") };
}

/** By whose holidays somebody reckons: those of most of their own schools, or of the trust's for whoever holds no post. */
function authorityOf(person: PersonId, directory: Directory, today: CivilDate): string {
  const own = directory
    .postsOf(person)
    .filter((post) => isHeldOn(post, today))
    .flatMap(({ school }) => directory.school(school) ?? []);
  return leadingAuthority(own.length > 0 ? own : directory.schools);
}
