import type { PersonId } from "../directory/person.ts";
import { type Invitation, isInvited } from "./invitation.ts";
import type { MeetingPlan } from "./meeting.ts";

/** Who has a place at a meeting, by one rule from what stands in the rows, so that any two servers say the same. */
export interface Places {
  /** Whether somebody who wants to come has a place. Everybody has where there is room for all. */
  has(person: PersonId): boolean;
  /** Who wants to come and has none yet, in the order in which they get one. */
  readonly waiting: readonly PersonId[];
  /** How many more may say that they come; undefined where there is room for all. */
  readonly left: number | undefined;
}

/** A wish to come: one's own, or as the representative of somebody. */
interface Claim {
  readonly person: PersonId;
  readonly isMandatory: boolean;
  readonly at: Date;
}

/**
 * Whoever must come goes before whoever may, and of those alike the earlier reply. A place is kept for each who must come
 * and has not said yet, so that nobody who may come loses theirs to them. One representative takes one place, whoever
 * they stand for.
 */
export function placesOf(
  { capacity }: Pick<MeetingPlan, "capacity">,
  invitations: readonly Invitation[],
): Places {
  const invited = invitations.filter(isInvited);
  const claims = claimsOf(invited);
  if (capacity === undefined) return { has: () => true, waiting: [], left: undefined };

  const claiming = new Set(claims.map(({ person }) => person));
  const kept = invited.filter((each) => isUndecided(each) && !claiming.has(each.person)).length;
  const must = claims.filter(({ isMandatory }) => isMandatory);
  const given = must.slice(0, capacity);
  const forOthers = Math.max(0, capacity - given.length - kept);
  given.push(...claims.filter(({ isMandatory }) => !isMandatory).slice(0, forOthers));
  const holders = new Set(given.map(({ person }) => person));
  return {
    has: (person) => holders.has(person),
    waiting: claims.map(({ person }) => person).filter((person) => !holders.has(person)),
    left: Math.max(0, capacity - given.length - kept),
  };
}

/** The invitations with each acceptance called what it is now: a place, or waiting for one. */
export function asTheyStand(
  meeting: Pick<MeetingPlan, "capacity">,
  invitations: readonly Invitation[],
): Invitation[] {
  const places = placesOf(meeting, invitations);
  return invitations.map((invitation) => asItStands(invitation, places));
}

export function asItStands(invitation: Invitation, places: Places): Invitation {
  const { reply } = invitation;
  if (!reply || !wantsToCome(invitation) || !isInvited(invitation)) return invitation;
  const kind = places.has(invitation.person) ? "accepted" : "waiting";
  return kind === reply.kind ? invitation : { ...invitation, reply: { ...reply, kind } };
}

/** Whether somebody has said that they come themselves, whether or not there is a place for them. */
export const wantsToCome = ({ reply }: Invitation): boolean =>
  reply?.kind === "accepted" || reply?.kind === "waiting";

/**
 * Who comes instead of somebody, if they still can: a representative who sends apologies, or a representative of their
 * own, stands for nobody.
 */
export function representativeOf(
  { reply }: Invitation,
  invitations: ReadonlyMap<PersonId, Invitation>,
): PersonId | undefined {
  if (reply?.kind !== "represented" || reply.representative === undefined) return undefined;
  const theirs = invitations.get(reply.representative)?.reply?.kind;
  const cannot = theirs === "declined" || theirs === "apologies" || theirs === "represented";
  return cannot ? undefined : reply.representative;
}

export const byPerson = (invitations: readonly Invitation[]): ReadonlyMap<PersonId, Invitation> =>
  new Map(invitations.map((invitation) => [invitation.person, invitation]));

const isUndecided = ({ expectation, reply }: Invitation): boolean =>
  expectation === "mandatory" && (reply === undefined || reply.kind === "tentative");

/** Each person's best claim, in the order in which places are given. */
function claimsOf(invited: readonly Invitation[]): Claim[] {
  const rows = byPerson(invited);
  const best = new Map<PersonId, Claim>();
  for (const invitation of invited) {
    const { reply } = invitation;
    const person = wantsToCome(invitation) ? invitation.person : representativeOf(invitation, rows);
    if (!reply || person === undefined) continue;
    const claim = { person, isMandatory: invitation.expectation === "mandatory", at: reply.at };
    const standing = best.get(person);
    if (!standing || inTurn(claim, standing) < 0) best.set(person, claim);
  }
  return [...best.values()].sort(inTurn);
}

const inTurn = (a: Claim, b: Claim): number =>
  Number(b.isMandatory) - Number(a.isMandatory) ||
  a.at.getTime() - b.at.getTime() ||
  (a.person < b.person ? -1 : 1);
