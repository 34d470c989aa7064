import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import { aMeeting } from "../../shared/testing/builders.ts";
import { collectReports } from "../../shared/usecases/cpd/register/collect-reports.ts";
import { deliverWaitingMeetings } from "../../shared/usecases/meetings/delivery/deliver-waiting-meetings.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { holdSession } from "../world/hold-session.ts";
import { small, smallTrust } from "../world/small-trust.ts";

// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * 60_000);

const id = "dsl" as MeetingId;
const at = (time: string, on = "24") => new Date(`2026-11-${on}T${time}:00Z`);
const reports = "GET /users/{user}/onlineMeetings/{meeting}/attendanceReports";
const newRow = { "POST /sites/{site}/lists/{list}/items": 1 };
const changedRow = { "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 1 };

let world: BeaconWorld;
let beacon: Beacon;
let joinUrl: string;
beforeEach(async () => {
  const waiting = { wanted: 1, delivered: 0, events: [] };
  world = await beaconWorld({
    ...smallTrust(),
    meetings: [
      aMeeting(id, { startsAt: at("14:00"), endsAt: at("15:00"), outlook: waiting }),
      // Two hundred that were over long ago and cost nothing more.
      ...Array.from({ length: 200 }, (_, n) =>
        aMeeting(`old-${n}`, {
          startsAt: at("09:00", "10"),
          endsAt: at("10:00", "10"),
          outlook: { wanted: 1, delivered: 1, events: [] },
        }),
      ),
    ],
  });
  beacon = await world.open();
  await deliverWaitingMeetings(beacon.ports);
  joinUrl = (await beacon.ports.meetings.find(id))?.value.outlook.joinUrl ?? "";
});
afterEach(async () => {
  await beacon.close();
  await world.close();
});

async function requestsAt(time: string, on?: string): Promise<Record<string, number>> {
  world.clock.advance(at(time, on).getTime() - world.clock.now().getTime());
  beacon.graphRequests.reset();
  await collectReports(beacon.ports);
  return beacon.graphRequests.byOperation();
}

describe("what collecting Teams' reports asks of Graph", () => {
  it("is nothing before a meeting is over and between tries, and three requests for a try that finds nothing", async () => {
    expect(await requestsAt("15:05")).toEqual({});
    expect(await requestsAt("15:10")).toEqual({
      "GET /users/{user}/onlineMeetings": 1,
      [reports]: 1,
      ...newRow,
    });
    expect(await requestsAt("15:15")).toEqual({});
    expect(await requestsAt("15:30")).toEqual({ [reports]: 1, ...changedRow });
  });

  it("is one request a report and one for twenty people, when two come three days late", async () => {
    const late = at("15:00", "27");
    const stay = [at("14:00"), at("14:50")] as const;
    const guests = Array.from({ length: 18 }, (_, n) => ({ name: `Guest ${n}`, stays: [stay] }));
    const asha = { name: "Asha Bell", account: small.primaryHead, stays: [stay] };
    const session = { joinUrl, from: at("13:55"), to: at("15:05") };
    await holdSession(world, { ...session, seen: [asha, ...guests] }, late);
    await holdSession(world, { ...session, seen: [asha] }, late);
    await requestsAt("15:10");
    expect(await requestsAt("15:00", "26")).toEqual({ [reports]: 1, ...changedRow });
    expect(await requestsAt("15:00", "27")).toEqual({
      [reports]: 1,
      [`${reports}/{report}`]: 2,
      "POST /$batch": 2,
      ...changedRow,
    });
    expect(await requestsAt("15:05", "27")).toEqual({});
    const { year } = aMeeting(id);
    expect(await beacon.ports.evidence.listFor({ id, year })).toHaveLength(2);
    expect(await beacon.ports.evidence.sightingsAt({ id, year })).toHaveLength(18);
  });
});
