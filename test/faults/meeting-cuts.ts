import type { Beacon } from "../../bot/compose.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import { cancelled, changed } from "../../shared/domain/meetings/lifecycle.ts";
import type { Meeting } from "../../shared/domain/meetings/meeting.ts";
import { aMeeting, anAudience, anInvitation } from "../../shared/testing/builders.ts";
import { inviteOne } from "../../shared/usecases/meetings/replies/invite-one.ts";
import { small } from "../world/small-trust.ts";
import { meetingStep, type Step, type StepOutcome } from "./meeting-trial.ts";
import { faultsMade, trialGround } from "./servers-cut-off.ts";

export interface MeetingCutFigures {
  readonly meetings: number;
  readonly cuts: number;
  readonly faults: number;
  readonly messages: number;
  /** Steps after which people had not been told exactly what they had to be, each once, or the Teams link was another. */
  readonly wrong: readonly (StepOutcome & {
    readonly meeting: string;
    readonly expected: readonly string[];
  })[];
}

const { primaryHead, otherPrimaryHead, secondaryHead, sendco, editor } = small;
const at = (person: string) => `${person}@trust.example`;

/** A meeting's life: scheduled for three heads and a SENDCO who may come, moved, one joins and one is taken out, called off. */
const lifeOf = (id: MeetingId): Step[] => [
  {
    name: "scheduled",
    act: async ({ ports }) => void (await ports.meetings.create(meetingOf(id))),
    told: [primaryHead, otherPrimaryHead, secondaryHead, sendco].map((one) => `invited ${at(one)}`),
  },
  {
    name: "moved",
    act: (watcher) =>
      edit(watcher, id, (meeting) =>
        changed(meeting, {
          ...meeting,
          startsAt: new Date("2026-12-03T14:00:00Z"),
          endsAt: new Date("2026-12-03T15:30:00Z"),
        }),
      ),
    told: [primaryHead, otherPrimaryHead, secondaryHead, sendco].map((one) => `updated ${at(one)}`),
  },
  {
    name: "one joins and one is taken out",
    async act(watcher) {
      await inviteOne(watcher.ports, anInvitation(id, editor, { expectation: "optional", origin: "joined" }));
      await edit(watcher, id, (meeting) => changed(meeting, { ...meeting, mandatoryFor: withoutOne }));
    },
    told: [`forwarded ${at(editor)}`, `removed ${at(otherPrimaryHead)}`],
  },
  {
    name: "called off",
    act: (watcher) => edit(watcher, id, (meeting) => cancelled(meeting, "Snow")),
    told: [primaryHead, secondaryHead, sendco, editor].map((one) => `cancelled ${at(one)}`),
  },
];

/** Meetings one after another in one tenant; at every step of each one's life servers are cut off. */
export async function meetingCuts(options: {
  meetings: number;
  faultRate: number;
  seed: number;
}): Promise<MeetingCutFigures> {
  const ground = await trialGround(options.seed);
  const outcomes: MeetingCutFigures["wrong"][number][] = [];
  const moved = new Set<StepOutcome>();
  for (let trial = 1; trial <= options.meetings; trial++) {
    const id = `trial-${trial}` as MeetingId;
    let joinUrl: string | undefined;
    for (const step of lifeOf(id)) {
      const outcome = await meetingStep(ground, meetingOf(id), step, options.faultRate);
      const noted = { ...outcome, meeting: id, expected: [...step.told].sort() };
      outcomes.push(noted);
      joinUrl ??= outcome.joinUrl;
      if (joinUrl === undefined || outcome.joinUrl !== joinUrl) moved.add(noted);
    }
  }
  const faults = faultsMade(ground);
  await ground.world.close();
  return {
    meetings: options.meetings,
    faults,
    cuts: outcomes.reduce((sum, { cutsMade }) => sum + cutsMade, 0),
    messages: outcomes.reduce((sum, { told }) => sum + told.length, 0),
    wrong: outcomes.filter(
      (outcome) =>
        !outcome.isDelivered ||
        moved.has(outcome) ||
        JSON.stringify(outcome.told) !== JSON.stringify(outcome.expected),
    ),
  };
}

const heads = anAudience({ roles: ["headteacher"] });
const withoutOne = { ...heads, except: { schools: [], people: [otherPrimaryHead as PersonId] } };

const meetingOf = (id: MeetingId): Meeting =>
  aMeeting(id, {
    title: `Heads ${id}`,
    mandatoryFor: heads,
    optionalFor: anAudience({ roles: ["sendco"] }),
    outlook: { wanted: 1, delivered: 0, events: [] },
  });

async function edit(watcher: Beacon, id: MeetingId, change: (meeting: Meeting) => Meeting): Promise<void> {
  const found = await watcher.ports.meetings.find(id);
  const saved = found && (await watcher.ports.meetings.save(change(found.value), found.version));
  if (!saved?.ok) throw new Error(`The meeting ${id} could not be changed.`);
}

export const meetingCutWords = (figures: MeetingCutFigures): string =>
  `${figures.meetings} meetings scheduled, moved, joined, left and called off; ${figures.cuts} cuts, ` +
  `${figures.faults} faults: ${figures.messages} messages, each person told what they had to be and once`;
