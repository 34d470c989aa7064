import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import { buildDirectory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import type { SeriesId } from "../../../shared/domain/meetings/ids.ts";
import type { Invitation } from "../../../shared/domain/meetings/invitation.ts";
import type { NetworkId } from "../../../shared/domain/networks/network.ts";
import { aMeeting, aNetwork, anInvitation, aPerson, aSchool } from "../../../shared/testing/builders.ts";
import { presentSummary, seriesLengths } from "./present-meeting.ts";

const directory = buildDirectory({
  schools: [aSchool({ urn: "flax", name: "Flax Bourton" })],
  people: [aPerson("jo", "Jo Hill"), aPerson("sam", "Sam Reed")],
  posts: [],
});
const dsl = aNetwork("dsl", { name: "DSL (primary)", leads: ["lena" as PersonId] });
const jo: Actor = { person: "jo" as PersonId, appRoles: [] };
const lena: Actor = { person: "lena" as PersonId, appRoles: [] };
const meeting = aMeeting("m1", {
  title: "DSL supervision",
  network: "dsl" as NetworkId,
  outlook: { wanted: 1, delivered: 1, events: [], joinUrl: "https://teams.example/join" },
});
const invited = anInvitation("m1", "jo", { as: [{ role: "dsl", school: "flax" as SchoolUrn }] });

const seenBy = (actor: Actor, changes: Partial<typeof meeting> = {}, invitation?: Invitation) =>
  presentSummary(
    { meeting: { ...meeting, ...changes }, invitation },
    {
      actor,
      directory,
      networks: [dsl],
      seriesLengths: seriesLengths([]),
      now: new Date("2026-11-24T12:00:00Z"),
    },
  );

describe("a meeting in a list", () => {
  it("invariant 5: tells somebody invited that they must come, and why", () => {
    expect(seenBy(jo, {}, invited)).toEqual({
      id: "m1",
      title: "DSL supervision",
      kind: "network",
      network: { id: "dsl", name: "DSL (primary)" },
      standing: "scheduled",
      startsAt: "2026-12-01T14:00:00.000Z",
      endsAt: "2026-12-01T15:30:00.000Z",
      mode: "online",
      where: "Online",
      mine: { expectation: "mandatory", because: "Because you are DSL at Flax Bourton" },
      joinUrl: "https://teams.example/join",
      preWorkMinutes: 0,
      canPlan: false,
    });
  });

  it("shows somebody their own reply and whom they sent", () => {
    const represented = {
      ...invited,
      reply: {
        kind: "represented" as const,
        at: new Date("2026-11-20T09:00:00Z"),
        by: "jo" as PersonId,
        door: "tab" as const,
        representative: "sam" as PersonId,
      },
    };
    expect(seenBy(jo, {}, represented).mine?.reply).toEqual({
      kind: "represented",
      representative: { id: "sam", name: "Sam Reed" },
    });
  });

  it("invariant 7: never tells one person what another was invited to or replied", () => {
    expect(seenBy({ person: "sam" as PersonId, appRoles: [] }, {}, invited).mine).toBeUndefined();
  });

  it("is nobody's any more who was taken out", () => {
    expect(
      seenBy(jo, {}, { ...invited, withdrawnAt: new Date("2026-11-20T09:00:00Z") }).mine,
    ).toBeUndefined();
  });

  it("lets only those invited and who plan it join", () => {
    expect(seenBy(lena).joinUrl).toBe("https://teams.example/join");
    expect(seenBy(jo).joinUrl).toBeUndefined();
  });

  it("cannot be joined once it is over or called off", () => {
    expect(seenBy(jo, { status: "cancelled" }, invited).joinUrl).toBeUndefined();
    expect(seenBy(jo, { endsAt: new Date("2026-11-24T11:00:00Z") }, invited).joinUrl).toBeUndefined();
  });

  it("may be changed by the network's lead", () => {
    expect(seenBy(lena).canPlan).toBe(true);
    expect(seenBy(jo).canPlan).toBe(false);
  });

  it("says which of its series it is", () => {
    const series = { id: "s1" as SeriesId, occurrence: 2, isChanged: false };
    const shown = presentSummary(
      { meeting: { ...meeting, series } },
      {
        actor: jo,
        directory,
        networks: [],
        seriesLengths: seriesLengths([{ ...meeting, series }, { ...meeting, series }, meeting]),
        now: new Date("2026-11-24T12:00:00Z"),
      },
    );
    expect(shown.series).toEqual({ id: "s1", occurrence: 2, of: 2 });
    expect(shown.network).toBeUndefined();
  });
});
