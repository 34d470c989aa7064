import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { Invitation, Reply, ReplyDoor, ReplyKind } from "../../../shared/domain/meetings/invitation.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import { type CivilDate, daysBetween } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import type { Random } from "../random.ts";

const reasons: readonly string[] = [
  "No cover is to be had that afternoon.",
  "Annual review that cannot be moved.",
  "Residential with year 6.",
  "On a course that day.",
  "Medical appointment.",
  "Open afternoon at our school.",
  "Ofsted is with us.",
  "Strategy meeting for a child.",
];

const dayMilliseconds = 86_400_000;

interface Surroundings {
  readonly today: CivilDate;
  readonly random: Random;
  /** Who could be sent instead. */
  readonly colleague: PersonId | undefined;
}

/** What somebody replied, in an invented but believable measure: nearly all of what is over, half of what is near, little of what is far. */
export function seedReply(
  { person, expectation }: Invitation,
  meeting: Meeting,
  { today, random, colleague }: Surroundings,
): Reply | undefined {
  const ahead = daysBetween(today, londonDate(meeting.startsAt));
  const replies = ahead < 0 ? 0.91 : ahead <= 14 ? 0.62 : ahead <= 45 ? 0.34 : 0.08;
  const [hasReplied, choice, early, minute] = [
    random.chance(replies),
    random.next(),
    random.next(),
    random.whole(0, 599),
  ];
  const door: ReplyDoor = random.pick(["tab", "tab", "outlook", "outlook", "chat"]);
  const reason = random.pick(reasons);
  if (!hasReplied) return undefined;
  const kind = kindFor(choice, expectation, meeting.representativesAllowed && colleague !== undefined);
  // Between three weeks and one day before, or before today when the meeting is further off.
  const daysBefore = Math.max(1, Math.round(1 + early * 20), ahead + 1 + Math.round(early * 5));
  const at = new Date(meeting.startsAt.getTime() - daysBefore * dayMilliseconds + (minute - 300) * 60_000);
  return {
    kind,
    at,
    by: person,
    door: kind === "apologies" || kind === "represented" ? "tab" : door,
    ...(kind === "apologies" ? { reason } : {}),
    ...(kind === "represented" && colleague ? { reason, representative: colleague } : {}),
  };
}

function kindFor(
  choice: number,
  expectation: Invitation["expectation"],
  canBeRepresented: boolean,
): ReplyKind {
  if (expectation === "optional") return choice < 0.55 ? "accepted" : choice < 0.7 ? "tentative" : "declined";
  if (choice < 0.84) return "accepted";
  if (choice < 0.87) return "tentative";
  return choice < 0.95 || !canBeRepresented ? "apologies" : "represented";
}
