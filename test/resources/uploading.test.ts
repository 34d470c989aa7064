import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { storageOrigin } from "../../bot/config.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { aNetwork } from "../../shared/testing/builders.ts";
import { type Answer, type Call, caller } from "../security/caller.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { sendWhole } from "../world/send-whole.ts";
import { small, smallTrust } from "../world/small-trust.ts";
import { type Library, openLibrary } from "./library.ts";

const lead = small.sendco;
const teacher = small.primaryHead;
const uploads = "/api/networks/sendco/library/uploads";
const versions = "/api/networks/sendco/library/versions";

/** From the request that opens an upload to what colleagues find, with the bytes going past Beacon. */
describe("adding a file to a network's library", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let call: Call;
  let library: Library;

  beforeEach(async () => {
    const sendco = aNetwork("sendco", { leads: [lead as PersonId] });
    world = await beaconWorld({ ...smallTrust(), networks: [sendco], resources: [] });
    beacon = await world.open();
    call = caller(world, beacon, {});
    library = await openLibrary(world, "sendco");
  });
  afterEach(async () => {
    await beacon.close();
    await world.close();
  });

  const open = async (person: string, name: string, more: object = {}) =>
    call(person, `POST ${uploads}`, { body: { name, size: 5, ...more } });
  const send = (answer: Answer, text = "bytes") =>
    sendWhole(world.fetch, String(answer.body.url), new Uint8Array(Buffer.from(text)));
  const finish = (person: string, opened: Answer, name: string, more: object = {}) =>
    call(person, `POST ${uploads}/${opened.body.id}/finished`, { body: { name, ...more } });
  async function add(person: string, name: string, more: object = {}) {
    const opened = await open(person, name);
    await send(opened);
    return finish(person, opened, name, more);
  }
  const found = async (person: string, words: string) => {
    const { body } = await call(person, `GET /api/resources?q=${encodeURIComponent(words)}`);
    return (body.resources as { title: string; file?: { name: string } }[]).map(({ title }) => title);
  };
  const resourceIn = ({ body }: Answer) => body.resource as { id: string; standing: string; file: object };

  it("finds a lead's file at once, with what was said of it", async () => {
    const added = await add(lead, "Zones_of regulation.docx", { kind: "guidance", phase: "primary" });
    expect(added.body).toMatchObject({
      outcome: "added",
      resource: {
        ...{ title: "Zones of regulation", kind: "guidance", phase: "primary", standing: "current" },
        file: { name: "Zones_of regulation.docx", size: 5 },
      },
    });
    expect(await found(teacher, "zones")).toEqual(["Zones of regulation"]);
    await beacon.mirror.refresh();
    expect(await found(teacher, "zones")).toEqual(["Zones of regulation"]);
    await expect(library.find("Zones_of regulation.docx")).resolves.toBeTruthy();
  });

  it("takes a colleague's file as a proposal, which nobody finds and its contributor sees", async () => {
    const opened = await open(teacher, "Zones.docx");
    expect(opened.body.isProposed).toBe(true);
    await send(opened);
    const added = await finish(teacher, opened, "Zones.docx");
    expect(resourceIn(added).standing).toBe("proposed");
    await beacon.mirror.refresh();
    expect([await found(teacher, "zones"), await found(lead, "zones")]).toEqual([[], []]);
    const address = `/api/resources/${resourceIn(added).id}` as const;
    const seen = [teacher, lead, small.secondaryHead].map((person) => call(person, `GET ${address}`));
    expect((await Promise.all(seen)).map(({ code }) => code)).toEqual(["ok", "ok", "resource.not-found"]);
    await expect(library.find("Proposed/Zones.docx")).resolves.toBeTruthy();
  });

  it("shows nobody a file whose sender never said that it is there: that is no way around a curator", async () => {
    for (const person of [teacher, lead]) await send(await open(person, "Zones unsaid.docx"));
    await beacon.mirror.refresh();
    expect([await found(teacher, "zones"), await found(lead, "zones")]).toEqual([[], []]);
    const all = await beacon.ports.resources.list();
    expect(all.filter(({ value }) => value.file)).toEqual([]);
    await beacon.close();
    beacon = await world.open();
    expect((await beacon.ports.resources.list()).filter(({ value }) => value.file)).toEqual([]);
  });

  it("lets nobody finish, or throw away, what another sends", async () => {
    const opened = await open(teacher, "Mine.docx");
    await send(opened);
    expect((await finish(lead, opened, "Mine.docx")).code).toBe("upload.not-arrived");
    await call(lead, `DELETE ${uploads}/${opened.body.id}`);
    expect((await finish(teacher, opened, "Mine.docx")).code).toBe("ok");
  });

  it("asks before anything is sent where a name is taken, and keeps both or neither as it is told", async () => {
    const first = await add(lead, "Plan.docx");
    const asked = await open(lead, "Plan.docx");
    expect(asked.body).toMatchObject({ outcome: "taken", resource: { id: resourceIn(first).id } });
    const opened = await open(lead, "Plan.docx", { whenTaken: "keep-both" });
    await send(opened);
    const kept = await finish(lead, opened, "Plan.docx", { whenTaken: "keep-both" });
    expect(resourceIn(kept).file).toMatchObject({ name: "Plan 1.docx" });
    expect(await found(teacher, "plan")).toEqual(["Plan", "Plan"]);
  });

  it("loses neither when two send one name at the same time: the slower is asked, and nothing is sent again to keep both", async () => {
    const [one, other] = await Promise.all([open(lead, "Plan.docx"), open(lead, "Plan.docx")]);
    expect([one.body.outcome, other.body.outcome]).toEqual(["opened", "opened"]);
    await Promise.all([send(one, "one"), send(other, "other")]);
    expect((await finish(lead, one, "Plan.docx")).body.outcome).toBe("added");
    expect((await finish(lead, other, "Plan.docx")).body.outcome).toBe("taken");
    const kept = await finish(lead, other, "Plan.docx", { whenTaken: "keep-both" });
    expect(resourceIn(kept).file).toMatchObject({ name: "Plan 1.docx" });
    expect([await library.read("Plan.docx"), await library.read("Plan 1.docx")]).toEqual(["one", "other"]);
  });

  it("puts a new version into the same resource, and tells whoever was slower (invariant 3)", async () => {
    const { id } = resourceIn(await add(lead, "Plan.docx"));
    const body = { resource: id, name: "Plan of mine.docx", size: 5 };
    const opened = [
      await call(lead, `POST ${versions}`, { body }),
      await call(lead, `POST ${versions}`, { body }),
    ];
    const [one, other] = opened as [Answer, Answer];
    await send(one, "one");
    await send(other, "other");
    const finishVersion = (answer: Answer, version: string, contents = answer.body.contents) =>
      call(lead, `POST ${versions}/finished`, {
        body: { id: version, resource: id, url: answer.body.url, contents },
      });
    expect((await finishVersion(one, "v1")).body).toMatchObject({ id, title: "Plan", file: { size: 3 } });
    expect(await library.read("Plan.docx")).toBe("one");
    const late = await finishVersion(other, "v2");
    expect(late.code).toBe("resource.changed");
    expect(await library.read("Plan.docx")).toBe("one");
    expect((await finishVersion(other, "v2", late.problem?.current)).code).toBe("ok");
    expect(await library.read("Plan.docx")).toBe("other");
  });

  it("lets only curators put a new version in, and only of the same kind", async () => {
    const { id } = resourceIn(await add(lead, "Plan.docx"));
    const body = { resource: id, name: "Plan.pdf", size: 5 };
    expect((await call(teacher, `POST ${versions}`, { body })).code).toBe("access.refused");
    expect((await call(lead, `POST ${versions}`, { body })).code).toBe("upload.other-kind");
  });

  it("asks nothing of an address that is not SharePoint's", async () => {
    const { id } = resourceIn(await add(lead, "Plan.docx"));
    const opened = await call(lead, `POST ${versions}`, {
      body: { resource: id, name: "Plan.docx", size: 5 },
    });
    const body = { id: "v", resource: id, contents: opened.body.contents };
    for (const url of ["http://169.254.169.254/latest/", "https://evil.example/", "file:///etc/passwd", "x"])
      expect((await call(lead, `POST ${versions}/finished`, { body: { ...body, url } })).code).toBe(
        "upload.not-arrived",
      );
  });

  it("refuses a file before anything is sent, and says which letter of its name is in the way", async () => {
    const refused = await open(lead, "Plan?.docx");
    expect([refused.code, refused.problem?.notes]).toEqual([
      "upload.name",
      ["There is a ? in the name, which SharePoint does not keep. Take it away."],
    ]);
    expect((await open(lead, "Plan.docx", { size: 262_144_001 })).code).toBe("upload.too-large");
  });

  it("lets the tab send to where the trust's SharePoint is, and to nowhere else", async () => {
    const { headers } = await beacon.app.inject({ url: "/health" });
    expect(headers["content-security-policy"]).toContain("connect-src 'self' http://127.0.0.1:56100");
    expect(storageOrigin({ SITE: "trust.sharepoint.com:/sites/Beacon", STORAGE_URL: undefined })).toBe(
      "https://trust.sharepoint.com",
    );
  });
});
