import type { Edition } from "../../../shared/domain/briefing/edition.ts";
import { itemsAsWord, readersOf } from "../../../shared/domain/briefing/readers.ts";
import { planTelling } from "../../../shared/domain/briefing/sending/plan.ts";
import { type Portion, withOutcomes } from "../../../shared/domain/briefing/sending/portion.ts";
import { type Reach, ways } from "../../../shared/domain/briefing/sending/reach.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";

/** Two heads chose to get the briefing otherwise than by a notification: by e-mail and by a card. */
export function seedReaches(heads: readonly PersonId[]): Reach[] {
  const [mail, chat] = [heads[4], heads[9]];
  return [
    ...(mail ? [{ person: mail, choice: "mail" as const }] : []),
    ...(chat ? [{ person: chat, choice: "chat" as const }] : []),
  ];
}

/** What became of telling the readers of editions that have gone out. One e-mail of the newest is in doubt, as happens. */
export function seedDeliveries(
  editions: readonly Edition[],
  { directory, reaches }: { directory: Directory; reaches: readonly Reach[] },
): Portion[] {
  const out = editions.filter(({ status }) => status === "published");
  const newest = out
    .map(({ id }) => id)
    .sort()
    .at(-1);
  const reach = new Map(reaches.map((each) => [each.person, each]));
  return out.flatMap((edition) => {
    const items = edition.frozenItems ?? [];
    const plan = planTelling(
      readersOf(edition, items, directory),
      new Map(),
      {
        ...{
          edition: edition.id,
          directory,
          reach,
          sameMail: itemsAsWord(edition, directory),
          token: "seeded",
        },
        clock: { now: () => edition.publishedAt ?? new Date(`${edition.id}T15:30:00Z`) },
      },
      0,
    );
    let isDoubtful = edition.id === newest;
    const portions = ways.flatMap((way) => [...plan.portions[way]]);
    return portions.map((portion) => {
      const came = portion.way === "mail" && isDoubtful ? "in-doubt" : "told";
      if (came === "in-doubt") isDoubtful = false;
      return withOutcomes(portion, ({ outcome }) => (outcome === "begun" ? came : outcome));
    });
  });
}
