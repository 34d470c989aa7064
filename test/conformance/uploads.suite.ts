import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import type { ResourceFile } from "../../shared/domain/resources/resource.ts";
import type { Settled, Upload } from "../../shared/domain/resources/uploads/ports.ts";
import { small } from "../world/small-trust.ts";
import { conformanceWorld as world } from "./conformance-world.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

const network = world.networks[0]?.id as NetworkId;
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const person = small.primaryHead as PersonId;
let ids = 0;
const upload = (name: string, by = person): Upload => ({
  ...{ network, person: by, name },
  id: `cccccccc-0000-4000-8000-${String(++ids).padStart(12, "0")}`,
});
const settled = (title: string, changes: Partial<Settled> = {}): Settled => ({
  ...{ title, kind: "plan", phase: "primary", description: "", publisher: "" },
  ...{ isProposed: false, whenTaken: "refuse" },
  ...changes,
});

/** What every way into a library keeps. */
export function uploadsSuite(opened: () => OpenedPorts): void {
  const uploads = () => opened().ports.libraryUploads;
  const find = async (id: string) => (await opened().ports.resources.find(id as never))?.value;

  async function sent(file: Upload, text = "x") {
    const { url } = await uploads().open(file);
    await opened().sendFile(url, bytes(text));
    return file;
  }
  async function added(name: string, changes: Partial<Settled> = {}) {
    const done = await uploads().settle(await sent(upload(name)), settled(name, changes));
    if (!done.ok) throw new Error(done.code);
    return { id: done.value, file: (await find(done.value))?.file as ResourceFile };
  }

  it("know which networks have a library", () => {
    expect([uploads().hasLibrary(network), uploads().hasLibrary("nowhere" as NetworkId)]).toEqual([
      true,
      false,
    ]);
  });

  it("make a resource of a file that has arrived, and of one that has not nothing", async () => {
    const file = upload("Phonics plan.docx");
    const { url } = await uploads().open(file);
    expect(await uploads().settle(file, settled("Plan"))).toEqual({ ok: false, code: "upload.not-arrived" });
    await opened().sendFile(url, bytes("x"));
    const done = await uploads().settle(file, settled("Plan"));
    expect(done.ok && (await find(done.value))).toMatchObject({
      ...{ title: "Plan", kind: "plan", phase: "primary", networks: [network], contributor: person },
      file: { network, name: "Phonics plan.docx" },
    });
  });

  it("settle once, however often that is asked (invariant 2)", async () => {
    const file = await sent(upload("Once.docx"));
    const first = await uploads().settle(file, settled("Once"));
    expect(await uploads().settle(file, settled("Twice"))).toEqual(first);
    expect(first.ok && (await find(first.value))?.title).toBe("Once");
  });

  it("give nobody what another has sent", async () => {
    const file = await sent(upload("Mine.docx"));
    const theirs = { ...file, person: small.sendco as PersonId };
    expect(await uploads().settle(theirs, settled("Theirs"))).toEqual({
      ok: false,
      code: "upload.not-arrived",
    });
    await uploads().discard(theirs);
    expect(await uploads().settle(file, settled("Mine"))).toMatchObject({ ok: true });
  });

  it("lose neither of two files of one name: the second is refused its name, and kept beside the first when asked", async () => {
    const [one, other] = [await sent(upload("Both.docx"), "1"), await sent(upload("Both.docx"), "2")];
    expect(await uploads().settle(one, settled("Both"))).toMatchObject({ ok: true });
    expect(await uploads().settle(other, settled("Both"))).toEqual({ ok: false, code: "upload.name-taken" });
    const kept = await uploads().settle(other, settled("Both", { whenTaken: "keep-both" }));
    expect(kept.ok && (await find(kept.value))?.file?.name).toBe("Both 1.docx");
  });

  it("keep a proposal apart, and it takes nobody's name", async () => {
    const first = await added("Idea.docx", { isProposed: true });
    expect((await find(first.id))?.standing).toEqual({ status: "proposed" });
    expect(await uploads().inTheWay(network, "Idea.docx")).toBeUndefined();
    const second = await added("Idea.docx");
    expect((await uploads().inTheWay(network, "Idea.docx"))?.resource).toBe(second.id);
  });

  it("forget what was sent and not wanted", async () => {
    const file = await sent(upload("Gone.docx"));
    await uploads().discard(file);
    await uploads().discard(file);
    expect(await uploads().settle(file, settled("Gone"))).toEqual({ ok: false, code: "upload.not-arrived" });
  });

  it("put in a new version once all of it is there, and it stays the same resource", async () => {
    const { id, file } = await added("Versions.docx");
    const before = await uploads().contentsOf(file);
    const session = await uploads().openVersion(file, before);
    if (!session.ok) throw new Error(session.code);
    const version = { id: "v-1", url: session.value.session.url, contents: session.value.contents };
    expect(await uploads().commitVersion(file, version)).toEqual({ ok: false, code: "upload.not-arrived" });
    await opened().sendFile(version.url, bytes("longer"));
    expect(await uploads().contentsOf(file)).toBe(before);
    expect(await uploads().commitVersion(file, version)).toEqual({ ok: true, value: undefined });
    expect(await uploads().commitVersion(file, version)).toEqual({ ok: true, value: undefined });
    expect(await uploads().contentsOf(file)).not.toBe(before);
    expect((await find(id))?.title).toBe("Versions.docx");
  });

  it("tell whoever comes second with a new version, and keep what they sent (invariant 3)", async () => {
    const { file } = await added("Raced.docx");
    const sessions = [
      await uploads().openVersion(file, undefined),
      await uploads().openVersion(file, undefined),
    ];
    const [first, second] = sessions.map((session, n) => {
      if (!session.ok) throw new Error(session.code);
      return { id: `r-${n}`, url: session.value.session.url, contents: session.value.contents };
    });
    if (!first || !second) throw new Error("Two sessions were opened.");
    for (const { url } of [first, second]) await opened().sendFile(url, bytes(url));
    expect(await uploads().commitVersion(file, first)).toMatchObject({ ok: true });
    expect(await uploads().commitVersion(file, second)).toEqual({ ok: false, code: "resource.changed" });
    expect(await uploads().openVersion(file, second.contents)).toEqual({
      ok: false,
      code: "resource.changed",
    });
    const now = (await uploads().contentsOf(file)) ?? "";
    expect(await uploads().commitVersion(file, { ...second, contents: now })).toMatchObject({ ok: true });
  });

  it("ask Graph as much for one file whatever the library holds", async () => {
    const file = await sent(upload("Counted.docx"));
    const asked = {
      "GET /drives/{drive}/root:/{path}": 1,
      "PATCH /drives/{drive}/items/{item}/listItem/fields": 1,
      "GET /drives/{drive}/root": 1,
      "PATCH /drives/{drive}/items/{item}": 1,
      "GET /sites/{site}/lists/{list}/items/{item}": 1,
      "DELETE /drives/{drive}/root:/{path}": 1,
    };
    await requestsOf(opened(), asked, () => uploads().settle(file, settled("Counted")));
  });
}
