import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import type { Random } from "../random.ts";
import type { ItemTemplate } from "./item-template.ts";
import { governanceTemplates } from "./templates/governance.ts";
import { inclusionTemplates } from "./templates/inclusion.ts";
import { peopleTemplates } from "./templates/people.ts";
import { safeguardingTemplates } from "./templates/safeguarding.ts";
import { teachingTemplates } from "./templates/teaching.ts";

/** How many items the editions have, oldest first. */
const itemsPerEdition = [6, 5, 7, 4, 6, 5, 8, 6];

const subjects = [
  peopleTemplates,
  safeguardingTemplates,
  teachingTemplates,
  inclusionTemplates,
  governanceTemplates,
];

/** Every template there is for past editions. */
export const allTemplates: readonly ItemTemplate[] = subjects.flat();

/**
 * Chooses what each Tuesday's edition held. Subjects take turns, so that an edition serves heads, SENDCOs, DSLs and
 * others alike; what is in season comes before what could run in any week, and nothing runs twice.
 */
export function planEditions(tuesdays: readonly CivilDate[], random: Random): ItemTemplate[][] {
  const piles = subjects.map((templates) => shuffled(templates, random));
  return tuesdays.map((tuesday, edition) => {
    const chosen: ItemTemplate[] = [];
    const wanted = itemsPerEdition[edition % itemsPerEdition.length] ?? 6;
    for (let turn = 0; chosen.length < wanted && turn < wanted + subjects.length; turn++) {
      const next = takeNews(piles[(edition + turn) % piles.length] ?? [], tuesday);
      if (next) chosen.push(next);
    }
    return chosen;
  });
}

/** Takes from the pile what is news that day: the item whose season ends first, or one for any week. */
function takeNews(pile: ItemTemplate[], tuesday: CivilDate): ItemTemplate | undefined {
  const day = tuesday.slice(5);
  const inSeason = pile
    .filter(({ season }) => season && season[0] <= day && day <= season[1])
    .sort((a, b) => ((a.season?.[1] ?? "") < (b.season?.[1] ?? "") ? -1 : 1));
  const news = inSeason[0] ?? pile.find(({ season }) => season === undefined);
  if (news) pile.splice(pile.indexOf(news), 1);
  return news;
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  return values
    .map((value) => ({ value, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
