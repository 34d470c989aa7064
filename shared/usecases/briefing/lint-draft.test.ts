import { beforeEach, describe, expect, it } from "@jest/globals";
import type { ItemId } from "../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../domain/briefing/item.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { LinkFinding } from "../../domain/resources/links/link-finding.ts";
import type { Resource, ResourceId } from "../../domain/resources/resource.ts";
import { anAudience, anEdition, anItem, aPerson, aPost, aSchool, editionOf } from "../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { claimEdition } from "./claim-edition.ts";
import { lookAtBriefingLinks } from "./look-at-links.ts";
import { openDraft } from "./open-draft.ts";
import { publishDueEditions } from "./publish-due-editions.ts";
import { scheduleEdition } from "./schedule-edition.ts";

const tuesday = editionOf("2026-11-24");
const editor = "editor" as PersonId;
const plan = "https://trust.example/plan";
const gone = "https://trust.example/gone";

const trust = {
  now: "2026-11-23T09:00:00Z",
  schools: [aSchool({ urn: "ubley" })],
  people: ["asha", "dev", "editor"].map((id) => aPerson(id)),
  posts: [aPost("asha", "headteacher", "ubley"), aPost("dev", "sendco", "ubley")],
  editions: [anEdition()],
};
const linked = (address: string, changes: Partial<BriefingItem> = {}): BriefingItem =>
  anItem("i1", { links: [{ label: "Plan", address, kind: "document" }], owner: editor, ...changes });
const resource = (changes: Partial<Resource>): Resource => ({
  ...{ id: "r1" as ResourceId, address: plan, title: "Plan", publisher: "", kind: "", phase: "" },
  ...{ networks: [], description: "" },
  ...changes,
});

let ports: InMemoryPorts;
const open = (world: Parameters<typeof inMemoryPorts>[0]) => {
  ports = inMemoryPorts({ ...trust, ...world });
  return ports;
};
const sees = (sights: Readonly<Record<string, LinkFinding>>) => {
  for (const [address, finding] of Object.entries(sights)) ports.linkChecker.sights.set(address, finding);
};
const found = async () =>
  (await openDraft(ports, tuesday)).findings.map(({ pointer, fault }) => [pointer, fault.check]);
const version = async () => (await ports.editions.find(tuesday))?.version ?? "";

describe("links of an edition being written", () => {
  beforeEach(() => void open({ items: [linked(gone), linked(plan, { id: "i2" as ItemId })] }));

  it("are looked at, and one that does not open is told at its item", async () => {
    sees({ [gone]: { seen: "not-found" }, [plan]: { seen: "works" } });
    expect(await found()).toEqual([]);
    expect(await lookAtBriefingLinks(ports)).toBe(2);
    expect(await found()).toEqual([["/links/0/address", "link-dead"]]);
  });

  it("are looked at again after a day, one that did not open after an hour, and not sooner", async () => {
    sees({ [gone]: { seen: "not-found" }, [plan]: { seen: "works" } });
    const looks: number[] = [];
    for (const at of [
      "2026-11-23T09:00:00Z",
      "2026-11-23T09:30:00Z",
      "2026-11-23T10:00:00Z",
      "2026-11-24T09:00:00Z",
    ]) {
      ports.clock.set(at);
      looks.push(await lookAtBriefingLinks(ports));
    }
    expect(looks).toEqual([2, 0, 1, 2]);
    sees({ [gone]: { seen: "works" } });
    ports.clock.set("2026-11-24T10:00:00Z");
    await lookAtBriefingLinks(ports);
    expect(await found()).toEqual([]);
  });

  it("count for nothing while our own network is down, and are to blame when another site answers", async () => {
    sees({ [gone]: { seen: "timeout" }, [plan]: { seen: "no-host" } });
    await lookAtBriefingLinks(ports);
    expect(await found()).toEqual([]);
    sees({ [plan]: { seen: "works" } });
    ports.clock.set("2026-11-23T10:00:00Z");
    await lookAtBriefingLinks(ports);
    expect(await found()).toEqual([["/links/0/address", "link-dead"]]);
  });

  it("of an edition that has gone out are left alone", async () => {
    open({
      items: [linked(gone)],
      editions: [anEdition({ status: "published", frozenItems: [linked(gone)] })],
    });
    expect(await lookAtBriefingLinks(ports)).toBe(0);
    expect((await openDraft(ports, tuesday)).findings).toEqual([]);
  });
});

describe("a link to a resource that is kept in Beacon", () => {
  const forSendcos = anAudience({ roles: ["sendco"] });
  const closed = async () => (await openDraft(ports, tuesday)).findings.map(({ fault }) => fault);

  it("says how many of the item's readers may not open it", async () => {
    const everybody = anAudience({ roles: ["headteacher", "sendco"] });
    open({ items: [linked(plan, { audience: everybody })], resources: [resource({ audience: forSendcos })] });
    expect(await closed()).toContainEqual({ check: "link-closed", name: "Plan", readers: 1, of: 2 });
  });

  it("is known by its address in Beacon too", async () => {
    open({
      items: [linked("https://beacon.example/resources/r1")],
      resources: [resource({ audience: forSendcos })],
    });
    const ownAddresses = {
      resourceOf: (address: string) => (address.endsWith("/resources/r1") ? ("r1" as ResourceId) : undefined),
    };
    const { findings } = await openDraft({ ...ports, ownAddresses }, tuesday);
    expect(findings.map(({ fault }) => fault)).toEqual([
      { check: "link-closed", name: "Plan", readers: 1, of: 1 },
    ]);
  });

  it("is told when it has been archived, and not when everybody may open it", async () => {
    open({ items: [linked(plan)], resources: [resource({ standing: { status: "archived" } })] });
    expect(await closed()).toEqual([{ check: "link-closed", name: "Plan", readers: 1, of: 1 }]);
    open({ items: [linked(plan)], resources: [resource({})] });
    expect(await closed()).toEqual([]);
  });
});

describe("what stops an edition", () => {
  const pupil = linked(plan, { what: "Amira Khan (12/03/2015) starts on Monday." });

  it("keeps it from being published and from being scheduled, and nothing is sent", async () => {
    open({ items: [pupil] });
    const asked = { edition: tuesday, version: await version() };
    expect(await scheduleEdition(ports, asked)).toEqual({ ok: false, code: "edition.stopped" });
    expect(await claimEdition(ports, { ...asked, by: editor })).toEqual({
      ok: false,
      code: "edition.stopped",
    });
    expect(ports.sent.posts).toEqual([]);
  });

  it("holds one that is due until it is mended, and then it goes out", async () => {
    const due = anEdition({ status: "scheduled", publishAt: new Date("2026-11-24T15:30:00Z") });
    open({ items: [pupil], editions: [due] });
    ports.clock.set("2026-11-24T15:30:05Z");
    expect(await publishDueEditions(ports)).toEqual([]);
    const standing = await ports.items.find(pupil.id);
    await ports.items.save({ ...pupil, what: "A pupil starts on Monday." }, standing?.version ?? "");
    expect(await publishDueEditions(ports)).toEqual([tuesday]);
  });

  it("is no link that does not open at the moment when an edition is due", async () => {
    const due = anEdition({ status: "scheduled", publishAt: new Date("2026-11-24T15:30:00Z") });
    open({ items: [linked(gone)], editions: [due] });
    sees({ [gone]: { seen: "not-found" } });
    await lookAtBriefingLinks(ports);
    expect(await claimEdition(ports, { edition: tuesday, by: editor })).toEqual({
      ok: false,
      code: "edition.stopped",
    });
    ports.clock.set("2026-11-24T15:30:05Z");
    expect(await publishDueEditions(ports)).toEqual([tuesday]);
  });
});
