import type { Beacon } from "../../bot/compose.ts";
import { type FaultKind, faultKinds } from "../../infra/local-tenant/faults/fault-plan.ts";
import { isDelivered } from "../../shared/domain/meetings/delivery.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { Meeting } from "../../shared/domain/meetings/meeting.ts";
import { deliverWaitingMeetings } from "../../shared/usecases/meetings/delivery/deliver-waiting-meetings.ts";
import type { BeaconWorld } from "../world/beacon-world.ts";
import { type CutPoint, powerCut } from "./power-cut.ts";
import type { SimulatedTime } from "./simulated-time.ts";

/** What a trial is run in. `watcher` is a server that the faults are kept from; it makes the changes and looks at what came of them. */
export interface MeetingGround {
  readonly world: BeaconWorld;
  readonly watcher: Beacon;
  readonly time: SimulatedTime;
  readonly random: () => number;
}

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

/**
 * Failures that no waiting of minutes cures end a server's start or its run of the job. They are drawn less often than
 * the rest, or no server would come far enough to be cut off in the middle of its work.
 */
const ending: readonly FaultKind[] = ["429-long", "507"];
const passing = faultKinds.filter((kind) => kind !== "latency" && !ending.includes(kind));
const faults: FaultKind[] = [...passing, ...passing, ...passing, ...ending];

/** How often the job runs before a step counts as lost. */
const roundsAtMost = 200;
const roundMilliseconds = 30_000;

/**
 * Something happens to a meeting while servers are cut off and Graph fails at a rate; then one server is started that lives
 * until Outlook has it all. Answers what Outlook wrote to people on the way.
 */
export async function meetingStep(
  ground: MeetingGround,
  {
    meeting,
    step,
    waves,
    faultRate,
  }: {
    meeting: Pick<Meeting, "id" | "title">;
    step: Step;
    waves: readonly (readonly (CutPoint | undefined)[])[];
    faultRate: number;
  },
): Promise<StepOutcome> {
  const { world, time, watcher } = ground;
  const before = (await messagesOf(world, meeting)).length;
  await watcher.mirror.refresh();
  await step.act(watcher);

  world.tenant.faults.set({ rate: faultRate, kinds: faults });
  let cutsMade = 0;
  for (const wave of waves) {
    const ends = await Promise.all(
      wave.map((point) => {
        const line = powerCut(time.around(world.fetch), point);
        return Promise.race([line.cut.then(() => "cut" as const), serve(ground, line.fetch, meeting.id)]);
      }),
    );
    cutsMade += ends.filter((end) => end === "cut").length;
  }
  const last = await serve(ground, time.around(world.fetch), meeting.id);
  world.tenant.faults.set();
  await watcher.mirror.refresh();
  const standing = await watcher.ports.meetings.find(meeting.id);
  return {
    step: step.name,
    cutsMade,
    told: (await messagesOf(world, meeting)).slice(before).sort(),
    isDelivered: last === "delivered",
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

/** A server's life: started until it starts, its job run every half minute, until it knows Outlook to have it all. */
async function serve(
  { world, time, random }: MeetingGround,
  fetch: typeof globalThis.fetch,
  id: MeetingId,
): Promise<"delivered" | "lost"> {
  const pace = time.pace(random);
  let server: Beacon | undefined;
  for (let round = 0; round < roundsAtMost; round++) {
    server ??= await world.open({ fetch, pace }).catch(failed);
    if (server) {
      await deliverWaitingMeetings(server.ports).catch(failed);
      await server.ports.meetings.refresh().catch(failed);
      const found = await server.ports.meetings.find(id);
      if (found && isDelivered(found.value.outlook)) return "delivered";
    }
    await pace.sleep(roundMilliseconds);
  }
  return "lost";
}

/** Failures of Graph stop a server's start or its work for now; that is what the trial is about. */
const failed = () => undefined;
