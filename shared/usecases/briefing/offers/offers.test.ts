import { describe, expect, it } from "@jest/globals";
import { type Offer, sourceOf } from "../../../domain/briefing/offers/offer.ts";
import type { Minutes } from "../../../domain/meetings/minutes.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import {
  aCourse,
  allHeads,
  aMeeting,
  aNetwork,
  anAudience,
  anEdition,
  anItem,
  editionOf,
  primaryHeads,
} from "../../../testing/builders.ts";
import { inMemoryPorts, type World } from "../../../testing/in-memory-ports.ts";
import { acting, asha, dev, esme, itemId, threeHeads, tuesday } from "../../../testing/three-heads.ts";
import { saveItem } from "../write-item.ts";
import { listOffers } from "./list-offers.ts";
import { takeOffer } from "./take-offer.ts";

const editor = acting(esme, "Briefing.Edit");
const sendcos = aNetwork("sendco", { leads: [dev], members: anAudience({ roles: ["sendco"] }) });
const ofSendcos = "sendco" as NetworkId;

const aResource = (id: string, changes: Partial<Resource> = {}): Resource => ({
  ...{ id: id as Resource["id"], title: `Resource ${id}`, address: `https://trust.example/${id}` },
  ...{ publisher: "", kind: "template", phase: "all", networks: ["sendco"], description: "" },
  changedOn: civilDate("2026-11-20"),
  ...changes,
});
const meetingAt = (id: string, startsAt: string, changes: Partial<ReturnType<typeof aMeeting>> = {}) =>
  aMeeting(id, {
    network: ofSendcos,
    startsAt: new Date(startsAt),
    endsAt: new Date(new Date(startsAt).getTime() + 3_600_000),
    ...changes,
  });
const agreed = (meeting: string, ...lines: string[]): Minutes => ({
  ...{ meeting: meeting as Minutes["meeting"], text: "What was said.", agreed: lines, actions: [] },
});

const world: World = {
  ...threeHeads,
  networks: [sendcos],
  editions: [anEdition({ id: editionOf("2026-11-17"), status: "published" }), anEdition()],
};
const offered = async (more: World, edition = tuesday, actor = editor) => {
  const listed = await listOffers(inMemoryPorts({ ...world, ...more }), { actor, edition });
  if (!listed.ok) throw new Error(listed.code);
  return listed.value.offers.map(({ offer }) => `${offer.kind} ${sourceOf(offer).id}`);
};
const inWords = (offer: Offer) => ({
  ...{ title: sourceOf(offer).title, what: "What it is about.", why: "", section: "know" as const },
  ...{ audience: allHeads, links: [] },
});
const meeting = { kind: "meeting", id: "soon" } as const;

describe("what is offered to an editor for the edition of 24 November", () => {
  it("is the networks' meetings from when it goes out until the evening of the next Tuesday", async () => {
    expect(
      await offered({
        meetings: [
          meetingAt("on-its-day-before", "2026-11-24T14:00:00Z"),
          meetingAt("that-evening", "2026-11-24T16:00:00Z"),
          meetingAt("next-tuesday-late", "2026-12-01T17:00:00Z"),
          meetingAt("the-day-after", "2026-12-02T09:00:00Z"),
        ],
      }),
    ).toEqual(["meeting that-evening", "meeting next-tuesday-late"]);
  });

  it("reaches over a holiday to the next Tuesday on which a briefing goes out", async () => {
    const meetings = [
      meetingAt("in-january", "2027-01-04T14:00:00Z"),
      meetingAt("after-it", "2027-01-06T14:00:00Z"),
    ];
    const christmas = {
      ...{ id: "christmas" as never, kind: "school-holiday" as const, name: "Christmas holiday" },
      ...{ from: civilDate("2026-12-21"), to: civilDate("2027-01-01") },
    };
    expect(await offered({ meetings, closures: [christmas] }, editionOf("2026-12-15"))).toEqual([
      "meeting in-january",
    ]);
  });

  it.each([
    ["a draft", { status: "draft" }],
    ["one that is called off", { status: "cancelled" }],
    ["one of no network", { network: undefined }],
  ] as const)("is no meeting that is %s", async (_name, changes) => {
    const { network, ...rest } = meetingAt("m", "2026-11-26T14:00:00Z");
    const meetings = [{ ...rest, ...("network" in changes ? {} : { network, ...changes }) }] as never;
    expect(await offered({ meetings })).toEqual([]);
  });

  it("is what a network agreed within four weeks, for the network alone and without its words (invariant 7)", async () => {
    const listed = await listOffers(
      inMemoryPorts({
        ...world,
        meetings: [
          meetingAt("lately", "2026-11-12T14:00:00Z"),
          meetingAt("long-ago", "2026-10-01T14:00:00Z"),
          meetingAt("nothing-agreed", "2026-11-13T14:00:00Z"),
        ],
        minutes: [
          agreed("lately", "Use one form", "Meet online"),
          agreed("long-ago", "A"),
          agreed("nothing-agreed"),
        ],
      }),
      { actor: editor, edition: tuesday },
    );
    expect(listed).toMatchObject({
      ok: true,
      value: { offers: [{ offer: { kind: "minutes", thingsAgreed: 2, network: { id: "sendco" } } }] },
    });
    expect(JSON.stringify(listed)).not.toContain("Use one form");
  });

  it.each([
    ["due within four weeks", { dueBy: "12-19" }, ["course c"]],
    ["due later", { dueBy: "12-23" }, []],
    ["due before it", { dueBy: "11-23" }, []],
    ["asked of nobody", { mandatoryFor: anAudience() }, []],
    ["done once, and asked for in an earlier year", { renewal: { kind: "once" } }, []],
    ["withdrawn from the offer", { retiredAt: new Date("2026-10-01T00:00:00Z") }, []],
  ] as const)("is of mandatory CPD what is %s: %j", async (_name, changes, expected) => {
    const course = aCourse("c", { mandatoryFor: allHeads, renewal: { kind: "yearly" }, ...changes });
    expect(await offered({ courses: [course] })).toEqual(expected);
  });

  it("is in the first weeks of September what the new academic year asks for", async () => {
    const courses = [
      aCourse("yearly", { mandatoryFor: allHeads, renewal: { kind: "yearly" } }),
      aCourse("new", { mandatoryFor: allHeads, offered: { from: "2026-27" as AcademicYear } }),
      aCourse("old", { mandatoryFor: allHeads }),
    ];
    expect(await offered({ courses }, editionOf("2026-09-22"))).toEqual(["course yearly", "course new"]);
    expect(await offered({ courses }, editionOf("2026-09-29"))).toEqual([]);
  });

  it("is what is new or changed in Resources since the last edition, and nothing that they may not see (invariant 7)", async () => {
    const resources = [
      aResource("new"),
      aResource("of-its-day", { changedOn: civilDate("2026-11-17") }),
      aResource("older", { changedOn: civilDate("2026-11-16") }),
      aResource("for-sendcos", { audience: anAudience({ roles: ["sendco"] }) }),
      aResource("proposed", { standing: { status: "proposed" } }),
      aResource("put-away", { standing: { status: "archived" } }),
      aResource("superseded", { standing: { status: "superseded" } }),
    ];
    expect(await offered({ resources })).toEqual(["resource new", "resource of-its-day"]);
  });

  it("is the newest 20 resources after a bulk upload, and says that there are more", async () => {
    const resources = Array.from({ length: 25 }, (_, n) => aResource(`r${n}`));
    const listed = await listOffers(inMemoryPorts({ ...world, resources }), {
      actor: editor,
      edition: tuesday,
    });
    expect(listed.ok && listed.value.offers.length).toBe(20);
    expect(listed.ok && listed.value.hasMoreResources).toBe(true);
  });

  it("is nothing once the edition has gone out, and for nobody but editors", async () => {
    const meetings = [meetingAt("soon", "2026-11-26T14:00:00Z")];
    expect(await offered({ meetings, editions: [anEdition({ status: "published" })] })).toEqual([]);
    const ports = inMemoryPorts({ ...world, meetings });
    expect(await listOffers(ports, { actor: acting(asha), edition: tuesday })).toEqual({
      ...{ ok: false, code: "access.refused" },
    });
  });
});

describe("making an item of what is offered", () => {
  const soon = { ...world, meetings: [meetingAt("soon", "2026-11-26T14:00:00Z", { organisedBy: dev })] };
  const taking = { actor: editor, edition: tuesday, source: meeting, inWords };

  it("makes one, which says where it came from and whom to ask", async () => {
    const ports = inMemoryPorts(soon);
    expect(await takeOffer(ports, taking)).toMatchObject({
      ok: true,
      value: {
        value: {
          source: { kind: "meeting", id: "soon", title: "Meeting soon", takenAt: ports.clock.now() },
          ...{ title: "Meeting soon", owner: "dev", edition: "2026-11-24" },
        },
      },
    });
  });

  it("asks the editor where nobody of it is left", async () => {
    const ports = inMemoryPorts({
      ...soon,
      courses: [aCourse("c", { mandatoryFor: allHeads, renewal: { kind: "yearly" } })],
    });
    const source = { kind: "course", id: "c" } as const;
    expect(await takeOffer(ports, { ...taking, source })).toMatchObject({
      value: { value: { owner: "esme" } },
    });
  });

  it("makes one of two clicks and of two editors (invariant 2)", async () => {
    const ports = inMemoryPorts(soon);
    const made = await Promise.all([takeOffer(ports, taking), takeOffer(ports, taking)]);
    expect(made[1]).toEqual(made[0]);
    expect(await takeOffer(ports, taking)).toEqual(made[0]);
    expect(await ports.items.listIn(tuesday)).toHaveLength(1);
  });

  it("marks it as taken in that edition, and says so in the others", async () => {
    const ports = inMemoryPorts(soon);
    const taken = await takeOffer(ports, taking);
    if (!taken.ok) throw new Error(taken.code);
    const { id } = taken.value.value;
    const here = await listOffers(ports, { actor: editor, edition: tuesday });
    expect(here).toMatchObject({ value: { offers: [{ takenAs: id }] } });
    await ports.items.remove(id, taken.value.version);
    const again = await listOffers(ports, { actor: editor, edition: tuesday });
    expect(again.ok && again.value.offers[0]?.takenAs).toBeUndefined();
  });

  it("says in which edition it stood, the one that went out before one that is still written", async () => {
    const source = { kind: "resource", id: "r", title: "Resource r" } as const;
    const stood = anItem("stood", { edition: editionOf("2026-11-17"), source });
    const listed = await listOffers(
      inMemoryPorts({
        ...world,
        resources: [aResource("r")],
        editions: [
          anEdition({ id: editionOf("2026-11-17"), status: "published", frozenItems: [stood] }),
          anEdition(),
          anEdition({ id: editionOf("2026-12-01") }),
        ],
        items: [anItem("later", { edition: editionOf("2026-12-01"), source })],
      }),
      { actor: editor, edition: tuesday },
    );
    expect(listed).toMatchObject({ value: { offers: [{ standsIn: "2026-11-17" }] } });
  });

  it("keeps where it came from when it is written on", async () => {
    const ports = inMemoryPorts(soon);
    const taken = await takeOffer(ports, taking);
    if (!taken.ok) throw new Error(taken.code);
    const { id, edition: _edition, source: _source, ...content } = taken.value.value;
    await saveItem(ports, {
      id,
      version: taken.value.version,
      content: { ...content, title: "Come on Thursday" },
    });
    expect((await ports.items.find(id))?.value).toMatchObject({
      ...{ title: "Come on Thursday", source: { kind: "meeting", id: "soon" } },
    });
  });

  it("is refused for what is no longer there, and for nobody but editors", async () => {
    const ports = inMemoryPorts(world);
    expect(await takeOffer(ports, taking)).toEqual({ ok: false, code: "offer.not-found" });
    expect(await takeOffer(ports, { ...taking, actor: acting(asha) })).toMatchObject({
      code: "access.refused",
    });
    expect(await ports.items.find(itemId("anything"))).toBeUndefined();
  });
});

it("an item of a resource is for whoever may see it, of one for everybody for the network that has it", async () => {
  const listed = await listOffers(
    inMemoryPorts({
      ...world,
      resources: [
        aResource("guarded", { audience: primaryHeads }),
        aResource("of-network"),
        aResource("of-none", { networks: [] }),
      ],
    }),
    { actor: acting(esme, "Trust.Manage"), edition: tuesday },
  );
  if (!listed.ok) throw new Error(listed.code);
  const audiences = listed.value.offers.map(({ offer }) => [
    sourceOf(offer).id,
    offer.kind === "resource" && offer.audience,
  ]);
  expect(Object.fromEntries(audiences)).toEqual({
    guarded: primaryHeads,
    "of-network": anAudience({ roles: ["sendco"] }),
    "of-none": allHeads,
  });
});
