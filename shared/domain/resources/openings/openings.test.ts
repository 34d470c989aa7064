import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../directory/person.ts";
import type { Role } from "../../directory/role.ts";
import type { ResourceId } from "../resource.ts";
import { openedByColleagues } from "./opened-by-colleagues.ts";
import { type OpenedBy, type OpeningCounts, openingsAddedUp } from "./opening-counts.ts";
import { OpeningGathering } from "./opening-gathering.ts";

const counts = (of: Readonly<Record<string, number>>): OpeningCounts =>
  new Map(Object.entries(of) as [ResourceId, number][]);
const plain = (taken: ReadonlyMap<OpenedBy, OpeningCounts>) =>
  Object.fromEntries([...taken].map(([by, of]) => [by, Object.fromEntries(of)]));
const open = (gathering: OpeningGathering, resource: string, person: string, ...roles: Role[]) =>
  gathering.note({ resource: resource as ResourceId, person: person as PersonId, roles });

describe("what is opened", () => {
  it("is counted under each post of whoever opens it and once for all, without their name", () => {
    const gathering = new OpeningGathering();
    open(gathering, "kcsie", "asha", "sendco", "dsl");
    open(gathering, "kcsie", "ben", "dsl");
    expect(plain(gathering.take())).toEqual({
      sendco: { kcsie: 1 },
      dsl: { kcsie: 2 },
      anybody: { kcsie: 2 },
    });
  });

  it("counts once what somebody opens again and again, and anew after it was kept", () => {
    const gathering = new OpeningGathering();
    for (let time = 0; time < 5; time++) open(gathering, "kcsie", "asha", "dsl");
    expect(plain(gathering.take())).toEqual({ dsl: { kcsie: 1 }, anybody: { kcsie: 1 } });
    expect(plain(gathering.take())).toEqual({});
    open(gathering, "kcsie", "asha", "dsl");
    expect(plain(gathering.take())).toEqual({ dsl: { kcsie: 1 }, anybody: { kcsie: 1 } });
  });

  it("loses nothing that could not be kept", () => {
    const gathering = new OpeningGathering();
    open(gathering, "kcsie", "asha");
    const taken = gathering.take();
    open(gathering, "kcsie", "ben");
    for (const [by, of] of taken) gathering.putBack(by, of);
    expect(plain(gathering.take())).toEqual({ anybody: { kcsie: 2 } });
  });

  it("adds up over servers and weeks, the most opened first", () => {
    expect([...openingsAddedUp(counts({ a: 1, b: 1 }), counts({ b: 2, c: 1 }))]).toEqual([
      ["b", 3],
      ["a", 1],
      ["c", 1],
    ]);
  });

  it("is told to colleagues by the post that opened it most, from three openings on", () => {
    const told = openedByColleagues(
      new Map<Role, OpeningCounts>([
        ["sendco", counts({ zones: 9, ehcp: 3, guessed: 2 })],
        ["dsl", counts({ kcsie: 5, zones: 4, guessed: 2 })],
      ]),
    );
    expect([...told]).toEqual([
      ["zones", { times: 9, by: "sendco" }],
      ["kcsie", { times: 5, by: "dsl" }],
      ["ehcp", { times: 3, by: "sendco" }],
    ]);
  });
});
