import { resolveAudience } from "../../directory/audience.ts";
import type { PersonId } from "../../directory/person.ts";
import { isHeldOn } from "../../directory/post.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import { itemsOut } from "../corrections/correction.ts";
import type { Edition } from "../edition.ts";
import { type AnswerSetting, answerFor } from "../handover/answers.ts";
import type { EditionId } from "../ids.ts";
import type { BriefingItem } from "../item.ts";
import { titleKey } from "./title-key.ts";

/** How many people something was for, and what became of it with them. Nobody counts twice. */
export interface ReadingTally {
  readonly readers: number;
  /** Opened its edition. */
  readonly opened: number;
  readonly acknowledged: number;
  /** Did what it asks, or had it done by a colleague who answers for them. */
  readonly done: number;
  /** Neither opened, nor noted, nor done. */
  readonly notRead: number;
}

export interface ItemResult {
  readonly item: BriefingItem;
  readonly tally: ReadingTally;
  /** The editions of the same weeks, earlier ones only, in which an item of the same name stood. */
  readonly earlier: readonly EditionId[];
}

export interface EditionResult {
  readonly edition: EditionId;
  readonly readers: number;
  readonly opened: number;
  readonly items: readonly ItemResult[];
}

/** One school over all the weeks: of what its staff were sent, how much was read, and of what they were asked, how much is done. */
export interface SchoolResult {
  readonly school: SchoolUrn;
  /** Items times the readers each is for. */
  readonly sent: number;
  readonly read: number;
  readonly asked: number;
  readonly done: number;
}

export interface TermResults {
  /** In order. */
  readonly editions: readonly EditionResult[];
  readonly schools: readonly SchoolResult[];
}

/**
 * What became of editions that have gone out, item by item and school by school; of one school's staff alone where it is given.
 * Somebody with posts at two schools stands under both and counts once in each edition.
 */
export function termResults(
  editions: readonly Edition[],
  setting: AnswerSetting,
  school?: SchoolUrn,
): TermResults {
  const bySchool = new Map<SchoolUrn, { sent: number; read: number; asked: number; done: number }>();
  const named = new Map<string, EditionId[]>();
  const results = [...editions]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((edition): EditionResult => {
      const readers = new Set<PersonId>();
      const items = itemsOut(edition).map((item): ItemResult => {
        const tally = { readers: 0, opened: 0, acknowledged: 0, done: 0, notRead: 0 };
        for (const person of resolveAudience(item.audience, setting.directory, edition.id)) {
          const schools = schoolsOf(person, edition);
          if (school !== undefined && !schools.includes(school)) continue;
          readers.add(person);
          const reached = reachedBy(person, item);
          tally.readers++;
          if (reached.opened) tally.opened++;
          if (reached.acknowledged) tally.acknowledged++;
          if (reached.done) tally.done++;
          if (!isRead(reached)) tally.notRead++;
          for (const each of schools) addTo(each, item, reached);
        }
        const key = titleKey(item.title);
        const earlier = named.get(key) ?? [];
        named.set(key, [...earlier, edition.id]);
        return { item, tally, earlier: [...new Set(earlier)].filter((each) => each !== edition.id) };
      });
      const opened = [...readers].filter((person) => hasOpened(person, edition.id)).length;
      return { edition: edition.id, readers: readers.size, opened, items };
    });
  const shown = [...bySchool].filter(([urn]) => school === undefined || urn === school);
  return { editions: results, schools: shown.map(([urn, counts]) => ({ school: urn, ...counts })) };

  function hasOpened(person: PersonId, edition: EditionId): boolean {
    return setting.book.of(person, edition)?.openedAt !== undefined;
  }

  function reachedBy(person: PersonId, item: BriefingItem): Reached {
    return {
      opened: hasOpened(person, item.edition),
      acknowledged: setting.book.of(person, item.edition, item.id)?.acknowledgedAt !== undefined,
      done: item.action !== undefined && answerFor(item, person, setting) !== undefined,
    };
  }

  function schoolsOf(person: PersonId, { id }: Edition): SchoolUrn[] {
    const held = setting.directory.postsOf(person).filter((post) => isHeldOn(post, id));
    return [...new Set(held.map((post) => post.school))];
  }

  function addTo(urn: SchoolUrn, item: BriefingItem, reached: Reached): void {
    const counts = bySchool.get(urn) ?? { sent: 0, read: 0, asked: 0, done: 0 };
    bySchool.set(urn, counts);
    counts.sent++;
    if (isRead(reached)) counts.read++;
    if (item.action) counts.asked++;
    if (reached.done) counts.done++;
  }
}

interface Reached {
  readonly opened: boolean;
  readonly acknowledged: boolean;
  readonly done: boolean;
}

const isRead = ({ opened, acknowledged, done }: Reached): boolean => opened || acknowledged || done;
