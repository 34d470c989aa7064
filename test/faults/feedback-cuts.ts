import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import { aMeeting, meetingEvidence } from "../../shared/testing/builders.ts";
import { askForFeedback } from "../../shared/usecases/cpd/feedback/ask-for-feedback.ts";
import { small } from "../world/small-trust.ts";
import { cutOffServers, faultsMade, type TrialGround, trialGround } from "./servers-cut-off.ts";

export interface FeedbackCutFigures {
  readonly mornings: number;
  readonly cuts: number;
  readonly faults: number;
  /** Questions that had to be put: a person about a meeting. */
  readonly due: number;
  readonly byCard: number;
  readonly byNoticeAlone: number;
  /** Put by two cards, which must not be. */
  readonly twice: readonly string[];
  /** Put by neither card nor notice. */
  readonly missed: readonly string[];
}

const day = 86_400_000;
const first = [small.primaryHead, small.otherPrimaryHead, small.secondaryHead];
const second = [small.primaryHead, small.sendco];

/** Mornings one after another, each after a day with two meetings; while people are asked, servers are cut off. */
export async function feedbackCuts(options: {
  mornings: number;
  faultRate: number;
  seed: number;
}): Promise<FeedbackCutFigures> {
  const ground = await trialGround(options.seed);
  const { world } = ground;
  const twice: string[] = [];
  const missed: string[] = [];
  let [cuts, due, byCard, byNoticeAlone] = [0, 0, 0, 0];
  for (let trial = 1; trial <= options.mornings; trial++) {
    await toNextMorning(ground);
    const meetings = [await held(ground, `one-${trial}`, first), await held(ground, `two-${trial}`, second)];
    const { cutsMade } = await cutOffServers(
      ground,
      { faultRate: options.faultRate, starts: "in calm" },
      async (server) => {
        await server.mirror.refresh().catch(failed);
        const asked = await askForFeedback(server.ports).catch(failed);
        const rounds = await Promise.all(meetings.map(({ id }) => server.ports.feedbackRounds.find(id)));
        return asked !== undefined && rounds.every((round) => round && !round.value.sending);
      },
    );
    cuts += cutsMade;
    const { posts, notifications } = await world.outbox();
    for (const { id, people } of meetings)
      for (const person of people) {
        due++;
        const chat = await chatOf(ground, person);
        const cards = posts.filter(
          (post) => post.conversationId === chat && JSON.stringify(post.card).includes(`"${id}"`),
        ).length;
        const isTold = notifications.some(
          ({ userId, text }) => userId === person && text.includes(`Meeting ${id}?`),
        );
        if (cards > 1) twice.push(`${person} ${id}`);
        if (cards > 0) byCard++;
        else if (isTold) byNoticeAlone++;
        else missed.push(`${person} ${id}`);
      }
  }
  const faults = faultsMade(ground);
  await world.close();
  return { mornings: options.mornings, cuts, faults, due, byCard, byNoticeAlone, twice, missed };
}

/** 9am of the next weekday. */
async function toNextMorning({ world }: TrialGround): Promise<void> {
  do world.clock.set(`${new Date(world.clock.now().getTime() + day).toISOString().slice(0, 10)}T09:00:00Z`);
  while ([0, 6].includes(world.clock.now().getUTCDay()));
}

/** A meeting of the last day before on which any school worked, so that its feedback opens at this moment. */
async function held({ world, watcher }: TrialGround, name: string, people: readonly string[]) {
  const now = world.clock.now();
  const endsAt = new Date(now.getTime() - (now.getUTCDay() === 1 ? 3 : 1) * day + 6 * 3_600_000);
  const id = name as MeetingId;
  await watcher.ports.meetings.create(
    aMeeting(id, { startsAt: new Date(endsAt.getTime() - 3_600_000), endsAt }),
  );
  await watcher.ports.evidence.add(
    people.map((person) => meetingEvidence(`${id} ${person}`, { meeting: id, person, at: endsAt })),
  );
  return { id, people: people as readonly PersonId[] };
}

async function chatOf({ world }: TrialGround, person: string): Promise<string> {
  const answer = await world.tenant.app.inject({
    method: "POST",
    url: "/connector/v3/conversations",
    payload: { members: [{ id: person }] },
  });
  return (answer.json() as { id: string }).id;
}

export const feedbackCutWords = (figures: FeedbackCutFigures): string =>
  `${figures.mornings} mornings after two meetings each; ${figures.cuts} cuts, ${figures.faults} faults: of ${figures.due} questions ` +
  `${figures.byCard} were put by one card, ${figures.byNoticeAlone} by a notice alone, none by two cards, none by nothing`;

/** Failures stop a server's work for now; that is what the trial is about. */
const failed = () => undefined;
