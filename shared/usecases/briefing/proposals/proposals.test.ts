import { beforeEach, describe, expect, it } from "@jest/globals";
import type { ItemContent } from "../../../domain/briefing/item.ts";
import type { ProposalId } from "../../../domain/briefing/proposals/proposal.ts";
import type { Actor, AppRole } from "../../../domain/directory/actor.ts";
import { nobody } from "../../../domain/directory/audience.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import {
  allHeads,
  aNetwork,
  anEdition,
  aPerson,
  aPost,
  aSchool,
  editionOf,
} from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { decideItemProposal } from "./decide-item-proposal.ts";
import { listMyProposals } from "./list-my-proposals.ts";
import { proposeItem, rewriteProposal, withdrawProposal } from "./write-proposal.ts";

const tuesday = editionOf("2026-11-24");
const id = "p1" as ProposalId;
const acting = (person: string, ...appRoles: AppRole[]): Actor => ({ person: person as PersonId, appRoles });
const [asha, lee, dev] = [acting("asha"), acting("lee"), acting("dev")];
const [esme, ben] = [acting("esme", "Briefing.Edit"), acting("ben", "Briefing.Edit")];

const content = (changes: Partial<ItemContent> = {}): ItemContent => ({
  title: "Carol service",
  what: "Two rows are kept for heads.",
  why: "",
  audience: allHeads,
  section: "dates",
  links: [],
  owner: "asha" as PersonId,
  ...changes,
});

let ports: InMemoryPorts;
beforeEach(() => {
  ports = inMemoryPorts({
    now: "2026-11-19T10:00:00Z",
    schools: [aSchool({ urn: "ubley" })],
    people: ["asha", "lee", "dev", "esme", "ben"].map((each) => aPerson(each)),
    posts: [aPost("asha", "headteacher", "ubley"), aPost("dev", "teacher", "ubley")],
    networks: [aNetwork("maths", { leads: ["lee" as PersonId] })],
  });
});

const propose = (actor = asha, changes: Partial<ItemContent> = {}) =>
  proposeItem(ports, { actor, id, edition: tuesday, content: content(changes) });
const version = async () => (await ports.proposals.find(id))?.version ?? "";
const stands = async () => (await ports.proposals.find(id))?.value.standing;
const decide = async (actor: Actor, accepted: boolean, because = "", over?: string) =>
  decideItemProposal(ports, { actor, id, version: over ?? (await version()), accepted, because });
const itemTitles = async () => (await ports.items.listIn(tuesday)).map(({ value }) => value.title);

describe("proposing an item", () => {
  it.each([
    { name: "a head", actor: asha, code: undefined },
    { name: "the lead of a network", actor: lee, code: undefined },
    { name: "an editor", actor: esme, code: undefined },
    { name: "the central team", actor: acting("ben", "Trust.Manage"), code: undefined },
    { name: "a teacher", actor: dev, code: "access.refused" },
  ])("is for $name: $code", async ({ actor, code }) => {
    const proposed = await propose(actor);
    expect(proposed.ok ? undefined : proposed.code).toBe(code);
  });

  it("waits for an editor, once however often it is sent, and puts nothing into the edition (invariant 2)", async () => {
    await propose();
    await propose();
    expect(await ports.proposals.listFor(tuesday)).toHaveLength(1);
    expect(await stands()).toEqual({ status: "waiting" });
    expect(await ports.editions.find(tuesday)).toBeUndefined();
  });

  it("tells nothing about another's proposal to whoever guesses its id", async () => {
    await propose();
    expect(await propose(lee)).toEqual({ ok: false, code: "access.refused" });
  });

  it("closes at noon on the Monday, on both sides of a clock change", async () => {
    ports.clock.set("2026-11-23T11:59:59Z");
    expect((await propose()).ok).toBe(true);
    ports.clock.set("2026-11-23T12:00:00Z");
    const late = await proposeItem(ports, {
      ...{ actor: asha, id: "p2" as ProposalId, edition: tuesday, content: content() },
    });
    expect(late).toEqual({ ok: false, code: "proposal.too-late" });
    ports.clock.set("2026-09-28T11:00:00Z");
    const summer = await proposeItem(ports, {
      ...{ actor: asha, id: "p3" as ProposalId, edition: editionOf("2026-09-29"), content: content() },
    });
    expect(summer).toEqual({ ok: false, code: "proposal.too-late" });
  });

  it("names every field that is not right, and keeps nothing of it (invariant 9)", async () => {
    expect(await propose(asha, { title: "", owner: "gone" as PersonId })).toMatchObject({
      code: "item.invalid",
      errors: [
        { pointer: "/title", code: "required" },
        { pointer: "/owner", code: "unknown-person" },
      ],
    });
    expect(await ports.proposals.listFor(tuesday)).toEqual([]);
  });

  it("offers the Tuesdays that are still open, with when each closes", async () => {
    ports.clock.set("2026-11-23T12:30:00Z");
    const listed = await listMyProposals(ports, { actor: asha });
    expect(listed.ok && listed.value.tuesdays[0]).toEqual({
      edition: "2026-12-01",
      closesAt: new Date("2026-11-30T12:00:00Z"),
    });
    expect(await listMyProposals(ports, { actor: dev })).toEqual({ ok: false, code: "access.refused" });
  });
});

describe("changing one's own proposal", () => {
  beforeEach(() => propose());

  it("is possible while it waits, and for nobody else", async () => {
    const rewrite = { id, version: await version(), content: content({ title: "Carols" }) };
    expect(await rewriteProposal(ports, { actor: lee, ...rewrite })).toMatchObject({
      code: "proposal.not-found",
    });
    expect(await rewriteProposal(ports, { actor: asha, ...rewrite })).toMatchObject({ ok: true });
    expect(await rewriteProposal(ports, { actor: asha, ...rewrite })).toMatchObject({
      code: "proposal.changed",
    });
  });

  it("sends back to the editor what was sent back, and no more once it is taken in", async () => {
    await decide(esme, false, "Which church?");
    await rewriteProposal(ports, {
      actor: asha,
      id,
      version: await version(),
      content: content({ what: "St Mary's." }),
    });
    expect(await stands()).toEqual({ status: "waiting" });
    await decide(esme, true);
    const again = { actor: asha, id, version: await version(), content: content() };
    expect(await rewriteProposal(ports, again)).toMatchObject({ code: "proposal.decided" });
  });

  it("takes it back, as often as one presses", async () => {
    const withdrawal = { actor: asha, id, version: await version() };
    expect(await withdrawProposal(ports, withdrawal)).toMatchObject({ ok: true });
    expect(await withdrawProposal(ports, withdrawal)).toMatchObject({ ok: true });
    expect(await decide(esme, true)).toMatchObject({ code: "proposal.not-found" });
  });
});

describe("deciding on a proposal", () => {
  beforeEach(() => propose());

  it("takes it into the edition, which may come into being by it, and tells its proposer once", async () => {
    expect(await decide(esme, true)).toMatchObject({ ok: true });
    expect(await itemTitles()).toEqual(["Carol service"]);
    expect(ports.sent.told).toEqual(["item accepted p1 asha"]);
  });

  it("keeps the proposer's own words when the editor then edits the item", async () => {
    await decide(esme, true);
    const item = await ports.items.find("p1" as never);
    if (item) await ports.items.save({ ...item.value, title: "Carols at St Mary's" }, item.version);
    expect(await itemTitles()).toEqual(["Carols at St Mary's"]);
    expect((await ports.proposals.find(id))?.value.content.title).toBe("Carol service");
  });

  it("sends it back with the reason, which must be given", async () => {
    expect(await decide(esme, false, " ")).toMatchObject({
      errors: [{ pointer: "/because", code: "required" }],
    });
    await decide(esme, false, "Which church?");
    expect(await stands()).toMatchObject({ status: "sent-back", because: "Which church?" });
    expect(ports.sent.told).toEqual(["item sent back p1 asha: Which church?"]);
    expect(await itemTitles()).toEqual([]);
  });

  it("is refused to the second of two editors, and tells once (invariant 3)", async () => {
    const read = await version();
    await decide(esme, true, "", read);
    expect(await decide(ben, false, "No.", read)).toMatchObject({ code: "proposal.decided" });
    expect(ports.sent.told).toEqual(["item accepted p1 asha"]);
  });

  it("is finished by a repeat when the server was cut off on the way (invariant 1)", async () => {
    const read = await version();
    const cut = {
      ...ports,
      items: { ...ports.items, create: async () => Promise.reject(new Error("Power cut.")) },
    };
    const decision = { actor: esme, id, version: read, accepted: true, because: "" };
    await expect(decideItemProposal(cut, decision)).rejects.toThrow("Power cut.");
    expect(await itemTitles()).toEqual([]);
    expect(await decideItemProposal(ports, decision)).toMatchObject({ ok: true });
    expect(await decideItemProposal(ports, decision)).toMatchObject({ ok: true });
    expect(await itemTitles()).toEqual(["Carol service"]);
  });

  it("is for editors alone, whoever calls", async () => {
    for (const actor of [asha, lee, dev])
      expect(await decide(actor, true)).toMatchObject({ code: "access.refused" });
    expect(await itemTitles()).toEqual([]);
  });

  it("takes nothing into an edition that has gone out", async () => {
    ports = inMemoryPorts({
      ...{ now: "2026-11-24T16:00:00Z", people: [aPerson("asha")] },
      editions: [anEdition({ status: "published", frozenItems: [] })],
      proposals: [
        {
          ...{ id, edition: tuesday, content: content({ audience: nobody }), proposer: asha.person },
          ...{ proposedAt: new Date("2026-11-19T10:00:00Z"), standing: { status: "waiting" } },
        },
      ],
    });
    expect(await decide(esme, true)).toMatchObject({ code: "item.locked" });
    expect(await stands()).toEqual({ status: "waiting" });
  });
});
