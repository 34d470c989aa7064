import type { Beacon } from "../../bot/compose.ts";
import { isDelivered } from "../../shared/domain/meetings/delivery.ts";
import type { Meeting } from "../../shared/domain/meetings/meeting.ts";
import { deliverWaitingMeetings } from "../../shared/usecases/meetings/delivery/deliver-waiting-meetings.ts";
import type { BeaconWorld } from "../world/beacon-world.ts";
import { cutOffServers, type TrialGround } from "./servers-cut-off.ts";

/** One thing that happens to a meeting, and what Outlook must then have written: each line once, no other line. */
export interface Step {
  readonly name: string;
  act(watcher: Beacon): Promise<void>;
  readonly told: readonly string[];
}

export interface StepOutcome {
  readonly step: string;
  readonly cutsMade: number;
  /** What Outlook wrote: "updated ada@trust.example". */
  readonly told: readonly string[];
  readonly isDelivered: boolean;
  readonly joinUrl: string | undefined;
}

/** Something happens to a meeting while servers are cut off. Answers what Outlook wrote to people on the way. */
export async function meetingStep(
  ground: TrialGround,
  meeting: Pick<Meeting, "id" | "title">,
  step: Step,
  faultRate: number,
): Promise<StepOutcome> {
  const { world, watcher } = ground;
  const before = (await messagesOf(world, meeting)).length;
  await watcher.mirror.refresh();
  await step.act(watcher);
  const { cutsMade, isDone } = await cutOffServers(
    ground,
    { faultRate, starts: "in calm" },
    async ({ ports }) => {
      await deliverWaitingMeetings(ports).catch(failed);
      await ports.meetings.refresh().catch(failed);
      const found = await ports.meetings.find(meeting.id);
      return Boolean(found && isDelivered(found.value.outlook));
    },
  );
  await watcher.mirror.refresh();
  const standing = await watcher.ports.meetings.find(meeting.id);
  return {
    step: step.name,
    cutsMade,
    told: (await messagesOf(world, meeting)).slice(before).sort(),
    isDelivered: isDone,
    joinUrl: standing?.value.outlook.joinUrl,
  };
}

/** Everything that Outlook has written about a meeting, in order. */
async function messagesOf(world: BeaconWorld, { title }: Pick<Meeting, "title">): Promise<string[]> {
  const { invitations } = await world.outbox();
  return [...invitations]
    .reverse()
    .filter(({ subject }) => subject === title)
    .map(({ kind, address }) => `${kind} ${address}`);
}

/** Failures of Graph stop a server's work for now; that is what the trial is about. */
const failed = () => undefined;
