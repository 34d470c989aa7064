import { claimCovers, claimEnd } from "../../../domain/briefing/publication.ts";
import {
  claimedRound,
  cutOff,
  type FeedbackRound,
  newRound,
  settledRound,
} from "../../../domain/cpd/feedback/feedback-round.ts";
import {
  feedbackReachesBackMilliseconds,
  feedbackSpan,
  feedbackStanding,
  isAskingHour,
} from "../../../domain/cpd/feedback/feedback-span.ts";
import { hasFeedback, whoIsAsked } from "../../../domain/cpd/feedback/who-is-asked.ts";
import { datesWorked, daysWorkedBy } from "../../../domain/directory/days-worked.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { type OpenFeedbackPorts, ownAnswers } from "./open-feedback.ts";
import { registerOf } from "./register-of.ts";

export type AskForFeedbackPorts = OpenFeedbackPorts &
  Pick<Ports, "feedbackCards" | "meetingNotifier" | "claimTerms" | "newToken">;

/** What one run sent, in numbers. */
export interface FeedbackAsked {
  readonly cards: number;
  /** People whose card did not arrive, and who were told in their activity feed instead. */
  readonly notices: number;
}

/** So few that their cards are out long before a claim ends, and that a server cut off leaves no more in doubt. */
const peoplePerPortion = 20;

/**
 * Asks whoever was at a meeting what they thought of it: one card a person, whatever the number of meetings. Safe to run at any
 * time on any number of servers (invariant 2): people are claimed before their cards go out, so nobody gets a second one; whose
 * server was cut off meanwhile, or who has no chat with the bot, is told in their activity feed, where the newest replaces the
 * first. Without anybody to ask it asks nothing of Graph. A fault with some does not keep others from being asked; it is handed on.
 */
export async function askForFeedback(ports: AskForFeedbackPorts): Promise<FeedbackAsked> {
  const faults: unknown[] = [];
  let cards = 0;
  let notices = 0;
  const tell = async (meeting: Meeting, people: readonly PersonId[]) => {
    if (people.length > 0) await ports.meetingNotifier.tell("feedback", meeting, people);
    notices += people.length;
  };
  const run = async (work: () => Promise<void>) => work().catch((fault: unknown) => void faults.push(fault));

  const asking = await openMeetings(ports);
  for (const meeting of asking.meetings) await run(() => takeOver(ports, meeting, tell));
  for (const { meetings, people } of await peopleToAsk(ports, asking)) {
    for (let start = 0; start < people.length; start += peoplePerPortion)
      await run(async () => {
        const portion = people.slice(start, start + peoplePerPortion);
        cards += await sendPortion(ports, { meetings, people: portion }, tell);
      });
  }
  if (faults.length > 0) throw new AggregateError(faults, "Some could not be asked for feedback yet.");
  return { cards, notices };
}

interface Asking {
  readonly meetings: readonly Meeting[];
  readonly isAsked: (person: PersonId) => boolean;
}

/** The meetings whose feedback is open at an hour at which people are asked. */
async function openMeetings(ports: AskForFeedbackPorts): Promise<Asking> {
  const now = ports.clock.now();
  const directory = await ports.directory.current();
  const closures = await ports.directory.closures();
  const anySchool = datesWorked(directory.schools, closures);
  if (!isAskingHour(now, anySchool)) return { meetings: [], isAsked: () => false };
  const today = londonDate(now);
  const worksBy = daysWorkedBy(directory, closures, today);
  const since = new Date(now.getTime() - feedbackReachesBackMilliseconds);
  const around = await ports.meetings.listBetween(since, now);
  return {
    meetings: around
      .map(({ value }) => value)
      .filter((each) => hasFeedback(each, now))
      .filter((each) => feedbackStanding(feedbackSpan(each, anySchool), now) === "open"),
    isAsked: (person) => worksBy(person)(today),
  };
}

interface Group {
  readonly meetings: readonly Meeting[];
  readonly people: readonly PersonId[];
}

/** Everybody who has not been asked, those with the same meetings together. */
async function peopleToAsk(ports: AskForFeedbackPorts, { meetings, isAsked }: Asking): Promise<Group[]> {
  const directory = await ports.directory.current();
  const wanted = new Map<PersonId, Meeting[]>();
  for (const meeting of meetings) {
    const round = (await ports.feedbackRounds.find(meeting.id))?.value;
    if (round?.closed) continue;
    const asked = new Set(round?.asked);
    for (const person of whoIsAsked(await registerOf(ports, meeting), directory)) {
      if (asked.has(person) || !isAsked(person)) continue;
      if (await ownAnswers(ports, { meeting, person, salt: round?.salt })) continue;
      wanted.set(person, [...(wanted.get(person) ?? []), meeting]);
    }
  }
  const groups = new Map<string, { meetings: Meeting[]; people: PersonId[] }>();
  for (const [person, own] of wanted) {
    const key = JSON.stringify(own.map(({ id }) => id));
    const group = groups.get(key);
    if (group) group.people.push(person);
    else groups.set(key, { meetings: own, people: [person] });
  }
  return [...groups.values()].map((group) => ({ ...group, people: group.people.sort() }));
}

type Tell = (meeting: Meeting, people: readonly PersonId[]) => Promise<void>;

/** Claims people in each meeting's round, sends their cards, and lets the rounds go. Answers how many cards went out. */
async function sendPortion(
  ports: AskForFeedbackPorts,
  { meetings, people }: Group,
  tell: Tell,
): Promise<number> {
  const claim = {
    token: ports.newToken(),
    until: claimEnd(ports.clock.now(), ports.claimTerms),
    people,
  };
  const own = new Map<PersonId, Meeting[]>();
  const claimed: { meeting: Meeting; round: Versioned<FeedbackRound> }[] = [];
  for (const meeting of meetings) {
    const round = await claimIn(ports, meeting, claim);
    if (!round) continue;
    claimed.push({ meeting, round });
    for (const person of round.value.sending?.people ?? [])
      own.set(person, [...(own.get(person) ?? []), meeting]);
  }
  const missed = new Map<Meeting, PersonId[]>();
  let cards = 0;
  for (const [person, asked] of own) {
    // Whoever takes the claim over tells those who are left.
    if (!claimCovers(claim.until, ports.clock.now(), ports.claimTerms)) return cards;
    if (await ports.feedbackCards.show(person, asked)) cards++;
    else for (const meeting of asked) missed.set(meeting, [...(missed.get(meeting) ?? []), person]);
  }
  for (const [meeting, those] of missed) await tell(meeting, those);
  for (const { round } of claimed) await settle(ports, round, claim.token);
  return cards;
}

/** The round with our claim in it, or undefined when there is nobody left to claim or another server was first. */
async function claimIn(
  { feedbackRounds, newToken }: AskForFeedbackPorts,
  meeting: Meeting,
  claim: NonNullable<FeedbackRound["sending"]>,
): Promise<Versioned<FeedbackRound> | undefined> {
  const standing =
    (await feedbackRounds.find(meeting.id)) ?? (await feedbackRounds.create(newRound(meeting, newToken())));
  const wanted = claimedRound(standing.value, claim);
  return wanted && (await feedbackRounds.save(wanted, standing.version));
}

/** Nothing to mend when somebody else was first: they took the claim over because it had run out. */
async function settle(
  { feedbackRounds }: AskForFeedbackPorts,
  { value, version }: Versioned<FeedbackRound>,
  token: string,
): Promise<void> {
  await feedbackRounds.save(settledRound(value, token), version);
}

/** Tells those whose server was cut off while it sent. */
async function takeOver(ports: AskForFeedbackPorts, meeting: Meeting, tell: Tell): Promise<void> {
  const standing = await ports.feedbackRounds.find(meeting.id);
  const left = standing && cutOff(standing.value, ports.clock.now());
  if (!left) return;
  await tell(meeting, left.people);
  await settle(ports, standing, left.token);
}
