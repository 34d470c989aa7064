import { isGivenUp } from "../../../domain/briefing/corrections/shown.ts";
import type { Edition } from "../../../domain/briefing/edition.ts";
import { type AnswerSetting, isTheirs } from "../../../domain/briefing/handover/answers.ts";
import { type CardInChat, type CardLeft, isBehind } from "../../../domain/briefing/sending/card-in-chat.ts";
import type { Portion, Telling } from "../../../domain/briefing/sending/portion.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { answerSetting } from "../handover/answer-setting.ts";
import { learnApp } from "../sending/learn-app.ts";

export type UpdateCardsPorts = Pick<
  Ports,
  "personalCards" | "deliveries" | "reaches" | "receipts" | "directory" | "clock" | "claimTerms"
>;

/** How often those whom Teams gave no answer for are asked for in one go. What is left then is left to the job, which comes back. */
const rounds = 4;

/** So many cards are under way at once; how many a second is for whoever puts them in place to say. */
const cardsAtOnce = 10;

/** Portions written in one request. Whatever a server had not written when it was cut off is done again, and looks the same. */
const writtenTogether = 5;

/** `some`: of some cards Teams gave no answer yet, or they are being sent at this moment. `stopped`: `goOn` said so. */
export type CardsUpdated = "all" | "some" | "stopped";

/**
 * Puts the cards in people's own chats right that show something of theirs as it was before a correction: each in its own place, as
 * whoever joined now would get it. What became of each is kept with how they were told, so that whoever takes over does the rest. Safe
 * to repeat. A card that cannot be put right is said so, and tried again at the next correction.
 */
export async function updateCards(
  ports: UpdateCardsPorts,
  { edition, goOn }: { edition: Edition; goOn: () => Promise<boolean> },
): Promise<CardsUpdated> {
  await ports.deliveries.refresh(edition.id);
  const portions = (await ports.deliveries.listOf(edition.id)).filter(({ way }) => way === "chat");
  const isStale = staleIn(edition, await answerSetting(ports));
  let left = portions.filter(({ people }) => people.some(isStale));
  for (let round = 1; left.length > 0 && round <= rounds; round++) {
    const updated: Portion[] = [];
    if (!(await updateAll(ports, { edition, portions: left, isStale, goOn, updated }))) return "stopped";
    left = updated.filter(({ people }) => people.some(isStale));
  }
  if (left.length > 0 && isGivenUp(edition, ports.clock.now())) {
    const leave = leftAs("no-answer", edition);
    await ports.deliveries.write(
      left.map((portion) =>
        withCards(
          portion,
          new Map(portion.people.filter(isStale).map(({ owner, card }) => [owner, leave(card)])),
        ),
      ),
    );
    left = [];
  }
  return left.length > 0 || portions.some((portion) => isUnderWay(portion, ports)) ? "some" : "all";
}

type IsStale = (telling: Telling) => telling is Telling & { readonly card: CardInChat };

/** Whether somebody's card shows anything of theirs as it was before a correction. */
function staleIn(edition: Edition, setting: AnswerSetting): IsStale {
  const corrections = edition.corrections ?? [];
  const itemOf = new Map((edition.frozenItems ?? []).map((item) => [item.id, item]));
  const concerns = (person: PersonId, from: number) =>
    corrections.slice(from).some(({ item: id }) => {
      const item = itemOf.get(id);
      return item !== undefined && isTheirs(item, person, setting);
    });
  return (telling): telling is Telling & { card: CardInChat } =>
    telling.card !== undefined &&
    isBehind(telling.card, corrections.length) &&
    concerns(telling.owner, telling.card.shows);
}

/** A portion that somebody may be sending still: once their claim has run out, they are not. */
const isUnderWay = (
  { people, at }: Portion,
  { clock, claimTerms }: Pick<Ports, "clock" | "claimTerms">,
): boolean =>
  people.some(({ outcome }) => outcome === "begun") &&
  clock.now().getTime() < at.getTime() + claimTerms.milliseconds;

interface ToUpdate {
  readonly edition: Edition;
  readonly portions: readonly Portion[];
  readonly isStale: IsStale;
  readonly goOn: () => Promise<boolean>;
  /** Takes in each portion as it ended. */
  readonly updated: Portion[];
}

/** Whether all were gone through; false when told to stop. What became of those gone through is written in any case. */
async function updateAll(
  ports: UpdateCardsPorts,
  { edition, portions, isStale, goOn, updated }: ToUpdate,
): Promise<boolean> {
  let unwritten: Portion[] = [];
  const write = async () => {
    if (unwritten.length > 0) await ports.deliveries.write(unwritten);
    unwritten = [];
  };
  try {
    for (const portion of portions) {
      if (!(await goOn())) return false;
      const after = await updatePortion(ports, edition, portion, isStale);
      updated.push(after);
      if (after !== portion) unwritten.push(after);
      if (unwritten.length >= writtenTogether) await write();
    }
    return true;
  } finally {
    await write();
  }
}

/** The portion with what became of each stale card in it; the same portion where Teams answered for none. */
async function updatePortion(
  ports: UpdateCardsPorts,
  edition: Edition,
  portion: Portion,
  isStale: IsStale,
): Promise<Portion> {
  const became = new Map<PersonId, CardInChat>();
  const queue = portion.people.filter(isStale);
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { owner, card } = next;
      const chat = (await ports.reaches.find(owner))?.chat;
      const put = await ports.personalCards.update(edition, owner, { id: card.id, chat });
      if (put === "put") became.set(owner, { id: card.id, shows: edition.corrections?.length ?? 0 });
      else if (put !== "not-now") {
        became.set(owner, leftAs(put.left, edition)(card));
        if (put.left === "removed" || put.left === "blocked")
          await learnApp(ports, { person: owner, app: put.left });
      }
    }
  };
  await Promise.all(Array.from({ length: cardsAtOnce }, work));
  return became.size === 0 ? portion : withCards(portion, became);
}

const leftAs =
  (why: CardLeft, { corrections = [] }: Edition) =>
  (card: CardInChat): CardInChat => ({ ...card, left: { why, at: corrections.length } });

const withCards = (portion: Portion, became: ReadonlyMap<PersonId, CardInChat>): Portion => ({
  ...portion,
  people: portion.people.map((telling) => {
    const card = became.get(telling.owner);
    return card ? { ...telling, card } : telling;
  }),
});
