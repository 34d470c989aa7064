import type { Branded } from "../../brand.ts";
import type { PersonId } from "../../directory/person.ts";
import type { CorrectionId } from "../corrections/correction.ts";
import type { EditionId } from "../ids.ts";
import type { CardInChat } from "./card-in-chat.ts";
import type { Way, WayReason } from "./reach.ts";

export type PortionId = Branded<"PortionId">;

/**
 * What became of telling one person. `begun`: it is on its way, or was when a server stopped. `not-sent`: it certainly did not go
 * out and will be tried again. `in-doubt`: nobody can know whether it arrived, so a machine does not send it again.
 */
export const outcomes = ["begun", "told", "not-sent", "refused", "in-doubt", "no-address"] as const;
export type Outcome = (typeof outcomes)[number];

export interface Telling {
  readonly owner: PersonId;
  readonly why: WayReason;
  readonly outcome: Outcome;
  /** The card that stands in their chat since; absent where none does, or nobody knows which. */
  readonly card?: CardInChat;
}

/** Some of an edition's readers who are told in one way, and what became of each. */
export interface Portion {
  readonly id: PortionId;
  readonly edition: EditionId;
  /** Counts up within the edition: what a later portion says of somebody counts. */
  readonly number: number;
  readonly way: Way;
  /** When it was begun. */
  readonly at: Date;
  /** So many of the edition's corrections were in what was sent; none where it is absent. */
  readonly shows?: number;
  /** Of this correction they are told by it; absent where it is the edition itself. */
  readonly correction?: CorrectionId;
  readonly people: readonly Telling[];
}

/** The last word on how somebody was told. */
export interface Told extends Telling {
  readonly way: Way;
  readonly at: Date;
}

/** What became of each who is in any of these portions. */
export function toldByPerson(portions: readonly Portion[]): Map<PersonId, Told> {
  const told = new Map<PersonId, Told>();
  for (const { way, at, people } of [...portions].sort((a, b) => a.number - b.number))
    for (const telling of people) told.set(telling.owner, { ...telling, way, at });
  return told;
}

/** Nothing more is to be done about them by itself, whatever became of it. */
export const isSettled = ({ way, outcome }: Pick<Told, "way" | "outcome">): boolean =>
  outcome !== "not-sent" && !(outcome === "refused" && way === "chat");

/** The number of the next portion of an edition. */
export const nextNumber = (portions: readonly Pick<Portion, "number">[]): number =>
  Math.max(-1, ...portions.map(({ number }) => number)) + 1;

export const portionId = (edition: EditionId, number: number, token: string): PortionId =>
  `${edition} ${String(number).padStart(5, "0")} ${token.slice(0, 8)}` as PortionId;

/**
 * A portion that a server left behind, as the next one finds it. A notification may be sent again, since it takes the place of the
 * first; a card or an e-mail may have arrived, and would then stand there twice.
 */
export const leftBehind = (portion: Portion): Portion =>
  withOutcomes(portion, ({ outcome }) =>
    outcome !== "begun" ? outcome : portion.way === "feed" ? "not-sent" : "in-doubt",
  );

export const isLeftBehind = ({ people }: Portion): boolean =>
  people.some(({ outcome }) => outcome === "begun");

export const withOutcomes = (portion: Portion, of: (telling: Telling) => Outcome): Portion => ({
  ...portion,
  people: portion.people.map((telling) => ({ ...telling, outcome: of(telling) })),
});

/** Such of them as it began and did not come to. */
export const notCome = (portion: Portion): Portion =>
  withOutcomes(portion, ({ outcome }) => (outcome === "begun" ? "not-sent" : outcome));
