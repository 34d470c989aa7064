import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { paragraph, wordFile } from "../../bot/files/text/office-files.fixture.ts";
import type { Actor } from "../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { FileTexts } from "../../shared/domain/resources/file-text.ts";
import { aNetwork } from "../../shared/testing/builders.ts";
import { findResources } from "../../shared/usecases/resources/find-resources.ts";
import { fileTextReader } from "../../shared/usecases/resources/read-file-texts.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";
import { type Library, openLibrary } from "./library.ts";

const head: Actor = { person: small.primaryHead as PersonId, appRoles: [] };
const saying = (...words: string[]) => wordFile(words.map((each) => paragraph(each)).join(""));

describe("words in the files of a library", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let library: Library;
  let files: string[];
  let reader: ReturnType<typeof fileTextReader>;

  /** The real reading of files, and which of them were read. */
  const readFrom = ({ ports }: Beacon) => {
    const counted: FileTexts = {
      read(file) {
        files.push(file.name);
        return ports.fileTexts.read(file);
      },
    };
    return fileTextReader({ ...ports, fileTexts: counted });
  };

  beforeEach(async () => {
    world = await beaconWorld({ ...smallTrust(), networks: [aNetwork("sendco")], resources: [] });
    beacon = await world.open({ keepMirror: true });
    library = await openLibrary(world, "sendco");
    files = [];
    reader = readFrom(beacon);
  });
  afterEach(async () => {
    await beacon.close();
    await world.close();
  });

  /** What is found once all changes are heard of, and all files looked at. */
  const found = async (words: string) => {
    await beacon.mirror.refresh();
    while ((await reader.run(10)) > 0);
    const answered = await findResources(beacon.ports, head, { words, limit: 10 });
    return answered.found.map(({ resource: { title }, excerpt }) => [title, excerpt?.text]);
  };

  it("are found with the place where they stand, and the newest words alone", async () => {
    const file = await library.put("plan.docx", saying("Zones of regulation", "Begin with the blue zone."));
    expect(await found("blue zone")).toEqual([["plan", "Zones of regulation Begin with the blue zone."]]);
    await library.put("plan.docx", saying("Begin with breathing."));
    expect(await found("blue zone")).toEqual([]);
    expect(await found("begin with breathing")).toEqual([["plan", "Begin with breathing."]]);
    await library.remove(file);
    expect(await found("begin with breathing")).toEqual([]);
  });

  it("are read once for each content: not for a new name, place or title, nor by a server that starts again", async () => {
    const file = await library.put("a/plan.docx", saying("The blue zone."));
    await found("");
    await library.change(file, { name: "zones.docx" });
    await library.say(file, { Title: "Our zones" });
    expect(await found("blue zone")).toEqual([["Our zones", "The blue zone."]]);
    expect(files).toEqual(["plan.docx"]);

    await beacon.close();
    beacon = await world.open({ keepMirror: true });
    reader = readFrom(beacon);
    beacon.graphRequests.reset();
    while ((await reader.run(10)) > 0);
    expect(beacon.graphRequests.byOperation()).toEqual({});
    expect(await found("blue zone")).toEqual([["Our zones", "The blue zone."]]);
    expect(files).toEqual(["plan.docx"]);
  });

  it("cost no request while nothing has changed, and two for a file that has", async () => {
    await library.put("plan.docx", saying("The blue zone."));
    await library.put("photo.jpg", "x");
    await beacon.mirror.refresh();
    beacon.graphRequests.reset();
    await reader.run(10);
    expect(await reader.run(10)).toBe(0);
    expect(beacon.graphRequests.byOperation()).toEqual({
      "GET /sites/{site}/lists/{list}/items/{item}/driveItem": 1,
      "GET /drives/{drive}/items/{item}/content": 1,
    });
  });

  it("come with what tells that two files hold the same, whatever they are called", async () => {
    await library.put("plan.docx", saying("The blue zone."));
    await library.put("a/copy of plan.docx", saying("The blue zone."));
    await library.put("other.docx", saying("The green zone."));
    await found("");
    const hashOf = async (title: string) => {
      const { found: all } = await findResources(beacon.ports, head, { words: "", limit: 10 });
      const id = all.find(({ resource }) => resource.title === title)?.resource.id;
      return id && reader.contentHash(id);
    };
    expect(await hashOf("plan")).toMatch(/^[A-Za-z0-9+/]{27}=$/);
    expect(await hashOf("copy of plan")).toBe(await hashOf("plan"));
    expect(await hashOf("other")).not.toBe(await hashOf("plan"));
  });

  it("keep nobody from the others where one file is damaged, and it is told which", async () => {
    await library.put("damaged.docx", "not a document");
    await library.put("plan.docx", saying("The blue zone."));
    expect(await found("blue zone")).toEqual([["plan", "The blue zone."]]);
    expect(reader.unread().map(({ read }) => read)).toEqual([
      expect.objectContaining({ found: false, why: "damaged" }),
    ]);
  });

  it("are right after every resync, empty page and repeated page that Graph may answer with", async () => {
    const file = await library.put("plan.docx", saying("The blue zone."));
    await library.put("gone.docx", saying("Crimson carpet."));
    await found("");
    await library.remove(await library.find("gone.docx"));
    await library.change(file, { name: "zones.docx" });
    for (const kind of ["delta-410", "delta-empty-page", "delta-duplicates"] as const) {
      world.tenant.faults.set({ rate: 0.5, kinds: [kind] });
      for (let time = 0; time < 4; time++) await beacon.mirror.refresh();
      world.tenant.faults.set();
      expect([kind, await found("zone")]).toEqual([kind, [["zones", undefined]]]);
    }
    expect(await found("crimson carpet")).toEqual([]);
    expect(await found("blue zone")).toEqual([["zones", "The blue zone."]]);
  });
});
