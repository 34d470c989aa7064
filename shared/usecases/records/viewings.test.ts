import { describe, expect, it } from "@jest/globals";
import type { AppRole } from "../../domain/directory/actor.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { SchoolUrn } from "../../domain/directory/school.ts";
import type { Viewing } from "../../domain/records/viewing.ts";
import { aPerson, aPost, aSchool } from "../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { readPersonCpd } from "../cpd/take-up/read-person-cpd.ts";
import { readSchoolCpd } from "../cpd/take-up/read-school-cpd.ts";
import { readViewings } from "./read-viewings.ts";

const acting = (person: string, ...appRoles: AppRole[]) => ({ person: person as PersonId, appRoles });
const central = acting("cy", "Trust.Manage");
const ubley = "ubley" as SchoolUrn;

/** Tuesday 24 November. Ann and Bo teach at Ubley, whose head is Hal; Cy is of the central team. Bo leaves on the 24th. */
const trust = () =>
  inMemoryPorts({
    schools: [aSchool({ urn: "ubley" })],
    people: ["ann", "bo", "hal", "cy"].map((id) => aPerson(id)),
    posts: [
      aPost("ann", "teacher", "ubley"),
      aPost("bo", "teacher", "ubley", { to: "2026-11-24" }),
      aPost("hal", "headteacher", "ubley"),
    ],
  });

async function seen(to: InMemoryPorts, person: string): Promise<string[] | string> {
  const read = await readViewings(to, { actor: acting(person), person: person as PersonId });
  if (!read.ok) return read.code;
  return read.value.viewings.map(({ viewer, by, door, on }: Viewing) => `${on} ${viewer} ${by} ${door}`);
}

describe("who has seen my record", () => {
  it("names the head who opened my page and my school's, once a day however often they look", async () => {
    const to = trust();
    for (const _ of [1, 2]) {
      await readPersonCpd(to, { actor: acting("hal"), person: "ann" as PersonId });
      to.clock.advance(60_000);
      await readSchoolCpd(to, { actor: acting("hal"), school: ubley });
      to.clock.advance(60_000);
    }
    expect(await seen(to, "ann")).toEqual(["2026-11-24 hal head school", "2026-11-24 hal head person"]);
    expect(await seen(to, "bo")).toEqual(["2026-11-24 hal head school"]);
  });

  it("does not name me when I look at my own", async () => {
    const to = trust();
    await readPersonCpd(to, { actor: acting("ann"), person: "ann" as PersonId });
    expect(await seen(to, "ann")).toEqual([]);
  });

  it("leaves out the days on which I held no post at the school", async () => {
    const to = trust();
    to.clock.set("2026-11-25T12:00:00Z");
    await readSchoolCpd(to, { actor: acting("hal"), school: ubley });
    expect(await seen(to, "ann")).toEqual(["2026-11-25 hal head school"]);
    expect(await seen(to, "bo")).toEqual([]);
  });

  it("names the central team too, also when it looks at who has seen it", async () => {
    const to = trust();
    await readViewings(to, { actor: central, person: "ann" as PersonId });
    expect(await seen(to, "ann")).toEqual(["2026-11-24 cy central-team viewings"]);
  });

  it("is for nobody else to ask (invariant 7)", async () => {
    const asked = await readViewings(trust(), { actor: acting("hal"), person: "ann" as PersonId });
    expect(asked).toEqual({ ok: false, code: "access.refused" });
  });

  it("is written down or the record is not shown", async () => {
    const to = trust();
    const unwritable = { ...to, viewings: { ...to.viewings, note: () => false } };
    const refused = { ok: false, code: "viewing.not-noted" };
    const asked = { actor: acting("hal"), person: "ann" as PersonId };
    expect(await readPersonCpd(unwritable, asked)).toEqual(refused);
    expect(await readSchoolCpd(unwritable, { actor: acting("hal"), school: ubley })).toEqual(refused);
    expect(await readPersonCpd(unwritable, { ...asked, actor: acting("ann") })).toMatchObject({ ok: true });
  });
});
