import type { Actor } from "../../../shared/domain/directory/actor.ts";
import type { Ports } from "../../../shared/domain/ports.ts";
import { type MeetingSetting, seriesLengths } from "./present-meeting.ts";

/** What the meetings of one answer are seen against. */
export async function meetingSetting(
  ports: Pick<Ports, "directory" | "networks" | "meetings" | "clock">,
  actor: Actor,
): Promise<MeetingSetting> {
  return {
    actor,
    directory: await ports.directory.current(),
    networks: await ports.networks.list(),
    seriesLengths: seriesLengths((await ports.meetings.list()).map(({ value }) => value)),
    now: ports.clock.now(),
  };
}
