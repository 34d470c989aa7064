import { beforeAll, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { seedTrust } from "../../infra/seed/seed-trust.ts";
import type { Audience } from "../../shared/domain/directory/audience.ts";
import { buildDirectory } from "../../shared/domain/directory/directory.ts";
import { roles } from "../../shared/domain/directory/role.ts";
import { phases } from "../../shared/domain/directory/school.ts";
import { usualTrustSettings } from "../../shared/domain/directory/trust-settings.ts";
import { expectedAt } from "../../shared/domain/meetings/invitees.ts";
import { type MeetingPlan, meetingModes } from "../../shared/domain/meetings/meeting.ts";
import { bestTimes, type Search } from "../../shared/domain/meetings/proposals/best-times.ts";
import type { Timetable } from "../../shared/domain/meetings/timetable.ts";
import { addDays, civilDate } from "../../shared/domain/time/civil-date.ts";
import { aMeeting, anAudience } from "../../shared/testing/builders.ts";
import { everySlot } from "../../shared/testing/every-slot.ts";

// Trying every slot is slow: that is why Beacon does not.
jest.setTimeout(240_000);

const trust = seedTrust({ today: civilDate("2026-11-24") });
let timetable: Timetable;

beforeAll(() => {
  const directory = buildDirectory(trust);
  const engagements = trust.meetings
    .filter(({ status }) => status !== "cancelled")
    .map((meeting) => ({
      meeting,
      invitees: expectedAt(
        meeting,
        trust.invitations.filter((row) => row.meeting === meeting.id),
        directory,
      ),
    }));
  timetable = { directory, closures: trust.closures, settings: usualTrustSettings, engagements };
});

const longAgo = new Date("2026-01-01T00:00:00Z");
const weeks = (from: string, days: number) => ({
  from: civilDate(from),
  to: addDays(civilDate(from), days - 1),
  notBefore: longAgo,
});

/** Costs of the five, and of the five cheapest of all. */
function both(search: Search, within: Timetable): [number[], number[]] {
  const every = everySlot(search, within);
  const { considered, times } = bestTimes(search, within);
  expect(considered).toBe(every.length);
  const costAt = new Map(every.map(({ startsAt, cost }) => [startsAt.getTime(), cost]));
  expect(times.map(({ startsAt }) => costAt.get(startsAt.getTime()))).toEqual(times.map(({ cost }) => cost));
  const cheapest = every.map(({ cost }) => cost).sort((a, b) => a - b);
  return [times.map(({ cost }) => cost), cheapest.slice(0, 5)];
}

describe("the five proposed times are never worse than the best of every slot tried", () => {
  for (const network of trust.networks)
    it(`for the ${network.name} network`, () => {
      const plan: MeetingPlan = aMeeting("plan", {
        network: network.id,
        mandatoryFor: network.members,
        mode: "in-person",
        place: "Beacon Centre",
        optionalFor: anAudience({ roles: ["deputy-headteacher"] }),
      });
      const [found, best] = both({ plan, ...weeks("2026-12-07", 12) }, timetable);
      expect(found).toHaveLength(5);
      expect(found).toEqual(best);
    });

  it("for 50 random networks, in weeks with holidays, INSET days, changes of staff and clocks", () => {
    fc.assert(
      fc.property(randomSearch(), (search) => {
        const [found, best] = both(search, timetable);
        expect(found).toEqual(best);
      }),
      { numRuns: 50 },
    );
  });
});

const randomAudience = (): fc.Arbitrary<Audience> =>
  fc
    .record({
      roles: fc.subarray([...roles], { minLength: 1, maxLength: 3 }),
      phases: fc.subarray([...phases], { maxLength: 1 }),
      schools: fc.subarray(
        trust.schools.map(({ urn }) => urn),
        { maxLength: 8 },
      ),
      people: fc.subarray(
        trust.people.slice(0, 40).map(({ id }) => id),
        { maxLength: 4 },
      ),
    })
    .map(anAudience);

const randomSearch = (): fc.Arbitrary<Search> =>
  fc
    .record({
      mandatoryFor: randomAudience(),
      optionalFor: fc.oneof(fc.constant(anAudience()), randomAudience()),
      mode: fc.constantFrom(...meetingModes),
      school: fc.constantFrom(...trust.schools.slice(0, 4).map(({ urn }) => urn), undefined),
      minutes: fc.constantFrom(30, 50, 60, 90, 180),
      from: fc.constantFrom(
        "2026-10-21",
        "2026-11-26",
        "2026-12-15",
        "2027-01-28",
        "2027-03-22",
        "2027-08-30",
      ),
      days: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ minutes, from, days, school, ...plan }) => ({
      plan: aMeeting("plan", {
        ...plan,
        ...(school ? { school } : {}),
        startsAt: new Date("2026-12-01T14:00:00Z"),
        endsAt: new Date(Date.parse("2026-12-01T14:00:00Z") + minutes * 60_000),
      }),
      ...weeks(from, days),
    }));
