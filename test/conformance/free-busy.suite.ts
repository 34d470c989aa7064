import { expect, it } from "@jest/globals";
import type { Person, PersonId } from "../../shared/domain/directory/person.ts";
import { aPerson } from "../../shared/testing/builders.ts";
import { small } from "../world/small-trust.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

const at = (time: string) => new Date(`2027-01-12T${time}:00Z`);
const head = aPerson(small.primaryHead);
const guest: Person = { ...aPerson("99999999-0000-4000-8000-000000000001"), isGuest: true };

/** What people's own calendars tell. */
export function freeBusySuite(opened: () => OpenedPorts): void {
  const busy = (people: readonly Person[], [from, until]: [string, string]) =>
    opened().ports.freeBusy.busyBetween(people, { from: at(from), until: at(until) });

  it("somebody with something in their calendar is busy then, and free before and after", async () => {
    await opened().putInCalendar(head.id, { startsAt: at("10:00"), endsAt: at("11:00"), subject: "Dentist" });
    const spans = (await busy([head], ["10:30", "12:00"])).get(head.id) ?? [];
    expect(spans.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([[at("10:00"), at("11:00")]]);
    expect((await busy([head], ["11:00", "12:00"])).get(head.id)).toEqual([]);
    expect((await busy([head], ["09:00", "10:00"])).get(head.id)).toEqual([]);
  });

  it("a calendar that cannot be seen says nothing, and hides nobody else's", async () => {
    const calendars = await busy([guest, head], ["10:00", "11:00"]);
    expect([...calendars.keys()]).toEqual([head.id]);
  });

  it("41 people are asked in one request of three parts", async () => {
    const people = Array.from({ length: 40 }, (_, n) => ({
      ...guest,
      id: `guest-${n}` as PersonId,
      email: `guest-${n}@elsewhere.example`,
    }));
    const calendars = await requestsOf(opened(), { "POST /$batch": 1 }, () =>
      busy([...people, head], ["10:00", "11:00"]),
    );
    expect([...calendars.keys()]).toEqual([head.id]);
  });

  it("five months are asked in parts of 62 days, each thing told once", async () => {
    const calendars = await opened().ports.freeBusy.busyBetween([head], {
      from: new Date("2026-12-01T00:00:00Z"),
      until: new Date("2027-05-01T00:00:00Z"),
    });
    expect(calendars.get(head.id)).toHaveLength(1);
  });

  it("nobody is asked about for nothing", async () => {
    expect(await requestsOf(opened(), {}, () => busy([], ["10:00", "11:00"]))).toEqual(new Map());
  });
}
