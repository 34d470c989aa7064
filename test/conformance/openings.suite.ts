import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Role } from "../../shared/domain/directory/role.ts";
import type { OpenedBy } from "../../shared/domain/resources/openings/opening-counts.ts";
import type { ResourceId } from "../../shared/domain/resources/resource.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, requestsOf } from "./requests-of.ts";

/** What any counting of openings keeps. */
export function openingsSuite(opened: () => OpenedPorts): void {
  const openings = () => opened().ports.openings;
  const open = (resource: string, person: string, ...roles: Role[]) =>
    openings().note({ resource: resource as ResourceId, person: person as PersonId, roles });
  const counted = async (by: OpenedBy, since = "2026-11-01") =>
    Object.fromEntries(await openings().countedSince(civilDate(since), by));

  it("asks nothing while resources are opened, two rows a week for a post when they are kept, and adds up", async () => {
    await requestsOf(opened(), {}, async () => {
      await openings().settle();
      open("op-1", "asha", "sendco");
      open("op-1", "asha", "sendco");
      open("op-1", "ben", "sendco");
      open("op-2", "ben", "sendco");
    });
    const two = ([operation, times]: [string, number]): [string, number] => [operation, 2 * times];
    const twice = (each: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(each).map(two));
    await requestsOf(opened(), { ...twice(creation), ...twice(change) }, () => openings().settle());
    open("op-1", "asha", "sendco");
    await requestsOf(opened(), twice(change), () => openings().settle());
    await requestsOf(opened(), {}, async () => {
      expect(await counted("sendco")).toEqual({ "op-1": 3, "op-2": 1 });
      expect(await counted("anybody")).toEqual({ "op-1": 3, "op-2": 1 });
      expect(await counted("dsl")).toEqual({});
      expect(await counted("sendco", "2099-01-01")).toEqual({});
    });
  });
}
