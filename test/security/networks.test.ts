import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import type { NetworkPage } from "../../shared/contract/networks/network.schema.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../shared/domain/directory/school.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import { aMeeting, aNetwork, anInvitation, aPerson, aPost } from "../../shared/testing/builders.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { type Call, caller } from "./caller.ts";
import { newItemId } from "./draft-item.ts";
import { appRoles, guardedTrust, people, schools } from "./guarded-trust.ts";
import { freshNetwork, networkBody } from "./networks-requests.ts";
import { openBeacon } from "./open-beacon.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);

const network = "english" as NetworkId;
const held = {
  startsAt: new Date("2026-11-10T14:00:00Z"),
  endsAt: new Date("2026-11-10T15:30:00Z"),
  status: "closed" as const,
};
const apology = "A relative's funeral.";

const clerk = "bbbbbbbb-0000-4000-8000-000000000020";
const guarded = guardedTrust();

const trust = {
  ...guarded,
  people: [...(guarded.people ?? []), aPerson(clerk, "Clem Jay")],
  posts: [
    ...(guarded.posts ?? []),
    ...Object.values(schools).map((school) => aPost(clerk, "governance-clerk", school)),
  ],
  networks: [
    ...(guarded.networks ?? []),
    aNetwork("clerks", { leads: [clerk as PersonId, people.headOfBAndD as PersonId] }),
  ],
  meetings: [
    aMeeting("held", { title: "English in November", network, ...held }),
    aMeeting("next", { title: "English in December", network }),
    aMeeting("plan", { title: "English, not yet sure", network, status: "draft" }),
    aMeeting("other", { title: "No network's meeting" }),
  ],
  invitations: [
    anInvitation("next", people.lead, {
      as: [{ role: "english-lead", school: schools.d as SchoolUrn }],
      reply: {
        kind: "apologies",
        at: new Date("2026-11-20T09:00:00Z"),
        by: people.lead as PersonId,
        door: "tab",
        reason: apology,
      },
    }),
  ],
  minutes: [
    {
      meeting: "held" as MeetingId,
      text: "Long talk.",
      agreed: ["One text a term is shared."],
      actions: [],
    },
  ],
};

describe("networks over the API", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let call: Call;

  beforeAll(async () => {
    world = await beaconWorld(trust);
    beacon = await openBeacon(world);
    call = caller(world, beacon, appRoles);
  });

  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  const page = async (person: string) =>
    (await call(person, "GET /api/networks/english")).body as unknown as NetworkPage;

  it("show a lead the next, the draft and the past meeting, what was agreed, and that they may plan", async () => {
    const shown = await page(people.lead);
    expect(shown).toMatchObject({
      name: "English",
      mine: true,
      canPlan: true,
      canEdit: false,
      meetingsPerYear: 3,
      meetingsThisYear: 2,
      membership: "English leads",
    });
    expect(shown.next.map(({ title }) => title).sort()).toEqual([
      "English in December",
      "English, not yet sure",
    ]);
    expect(shown.past.map(({ title }) => title)).toEqual(["English in November"]);
    expect(shown.agreed).toEqual([
      {
        meeting: "held",
        title: "English in November",
        heldOn: "2026-11-10",
        text: "One text a term is shared.",
      },
    ]);
  });

  it("invariant 7: let colleagues see who belongs, and not what anybody replied", async () => {
    for (const person of [people.teacher, people.headOfA, people.headOfBAndD, people.editor]) {
      const { text, body } = await call(person, "GET /api/networks/english");
      expect((body as unknown as NetworkPage).members.map(({ name }) => name)).toEqual(["Lena Ivory"]);
      expect(text).not.toContain(apology);
      expect(text).not.toContain("apologies");
    }
    expect((await page(people.lead)).next.find(({ id }) => id === "next")?.mine?.reply).toEqual({
      kind: "apologies",
      reason: apology,
    });
  });

  it("keep drafts and what was agreed from those who may not read them", async () => {
    const shown = await page(people.teacher);
    expect(shown.next.map(({ title }) => title)).toEqual(["English in December"]);
    expect([shown.agreed, shown.mine, shown.canPlan, shown.audience]).toEqual([[], false, false, undefined]);
  });

  it("say which is next and who may plan, in the list too", async () => {
    const { body } = await call(people.lead, "GET /api/networks");
    const [first] = body.networks as unknown[];
    expect(first).toMatchObject({
      id: "english",
      canPlan: true,
      next: { id: "next", title: "English in December" },
    });
  });

  it("count a clerk's schools where they are more than three, and name fewer", async () => {
    const { body } = await call(people.teacher, "GET /api/networks/clerks");
    expect((body as unknown as NetworkPage).leads.map(({ posts }) => posts)).toEqual([
      "Governance clerk at 4 schools",
      "Headteacher, Blagdon Primary; Headteacher, Dundry Primary",
    ]);
  });

  it("answer that an unknown network is not there", async () => {
    const { status, code } = await call(people.teacher, "GET /api/networks/none");
    expect([status, code]).toEqual([404, "network.not-found"]);
  });

  it("invariant 2: are made once, however often the form is sent", async () => {
    const body = { id: newItemId(), ...networkBody() };
    const first = await call(people.centralTeam, "POST /api/networks", { body });
    const again = await call(people.centralTeam, "POST /api/networks", { body });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
  });

  it("invariant 3: tell the second of two who save what stands there now", async () => {
    const { id, version } = await freshNetwork(call);
    const save = (name: string) =>
      call(people.centralTeam, `PUT /api/networks/${id}`, { body: networkBody({ name }), version });
    const first = await save("Mathematics");
    const second = await save("Numeracy");
    expect([first.status, second.status, second.code]).toEqual([200, 409, "network.changed"]);
    expect(second.problem?.current).toEqual(first.body);
  });

  it("invariant 9: are refused with every field that is wrong, and nothing is kept", async () => {
    const id = newItemId();
    const library = { name: "Library", address: "javascript:alert(1)" };
    const body = { id, ...networkBody({ name: " ", leads: ["stranger"], library }) };
    const { status, code, problem } = await call(people.centralTeam, "POST /api/networks", { body });
    expect([status, code]).toEqual([422, "network.invalid"]);
    expect(problem?.errors).toEqual([
      { pointer: "/name", code: "required" },
      { pointer: "/leads/0", code: "unknown-person" },
      { pointer: "/library/address", code: "not-a-web-address" },
    ]);
    expect((await call(people.centralTeam, `GET /api/networks/${id}`)).status).toBe(404);
  });
});
