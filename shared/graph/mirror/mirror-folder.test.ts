import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { clockAt } from "../../testing/clock.ts";
import { virtualPace } from "../../testing/virtual-pace.ts";
import { createGraph } from "../transport/graph.ts";
import type { OutgoingRequest } from "../transport/step.ts";
import { ListMirror } from "./list-mirror.ts";
import { mirrorFolder } from "./mirror-folder.ts";
import { ReferenceList } from "./reference-list.fixture.ts";
import { openSiteMirror, type SiteMirror } from "./site-mirror.ts";

let folder: string;
let file: string;
let reference: ReferenceList;
let asked: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "beacon-mirror-"));
  file = join(folder, "things.json");
  reference = new ReferenceList();
  asked = [];
});
afterEach(() => rm(folder, { recursive: true }));

/** A server that starts: it restores what was kept, then asks Graph. */
async function start(baseUrl = "https://graph.example"): Promise<SiteMirror> {
  const serve = reference.serve({ chance: () => 0.99, meanwhile: () => {} });
  const last = async (request: OutgoingRequest) => {
    asked.push(request.operation);
    const answer = await serve({ ...request, url: request.url.replace(baseUrl, "https://graph.example") });
    const text = (await answer.text()).replaceAll("https://graph.example", baseUrl);
    return new Response(text, { status: answer.status });
  };
  const pace = virtualPace(clockAt("2026-11-24T15:30:00Z"));
  const kept = mirrorFolder(folder);
  return openSiteMirror(
    { graph: createGraph({ baseUrl, steps: [], last, pace }), pace },
    {
      siteId: "site",
      lists: ["Things"],
      restore: async (mirror, listId) => void (await kept.restore(mirror, "site", listId)),
    },
  );
}
const keep = (mirror: SiteMirror) => mirrorFolder(folder).save(mirror.list("Things"), "site", "list");
const rowsOf = (mirror: SiteMirror) =>
  [...mirror.list("Things").all()].sort((a, b) => Number(a.id) - Number(b.id));
const enumerations = () => asked.filter((operation) => operation.endsWith("/items/delta")).length;

describe("a mirror kept between two starts", () => {
  it("asks only for what has changed since, and ends as one loaded anew", async () => {
    for (let n = 0; n < 6; n++) reference.create();
    await keep(await start());
    reference.update("2");
    reference.delete("3");
    reference.create();
    asked = [];
    const warm = await start();
    expect(enumerations()).toBe(0);
    await rm(file);
    const cold = await start();
    expect(enumerations()).toBeGreaterThan(0);
    expect(rowsOf(warm)).toEqual(rowsOf(cold));
    expect(rowsOf(warm)).toEqual(reference.standing);
  });

  it.each([
    ["cut short", (text: string) => text.slice(0, text.length / 2)],
    ["empty", () => ""],
    ["of an earlier form", (text: string) => text.replace('"format":2', '"format":1')],
    ["of another site", (text: string) => text.replace('"siteId":"site"', '"siteId":"other"')],
    ["of a list since made anew", (text: string) => text.replace('"listId":"list"', '"listId":"gone"')],
    ["with a row that is none", (text: string) => text.replace('"rows":[', '"rows":[7,')],
    [
      "that leads elsewhere",
      (text: string) => text.replace('"deltaPath":"/', '"deltaPath":"https://evil.example/'),
    ],
  ])("is not believed when it is %s: rows come from Graph again", async (_name, spoil) => {
    for (let n = 0; n < 3; n++) reference.create();
    await keep(await start());
    const text = await readFile(file, "utf8");
    expect(spoil(text)).not.toBe(text);
    await writeFile(file, spoil(text));
    asked = [];
    expect(rowsOf(await start())).toEqual(reference.standing);
    expect(enumerations()).toBeGreaterThan(0);
  });

  it("serves when Graph is reached at another address", async () => {
    reference.create();
    await keep(await start());
    reference.create();
    expect(rowsOf(await start("https://graph.elsewhere.example"))).toEqual(reference.standing);
  });

  it("is not written again while nothing has changed, nor before anything was loaded", async () => {
    const kept = mirrorFolder(folder);
    await kept.save(new ListMirror("Things"), "site", "list");
    expect(await readdir(folder)).toEqual([]);
    const mirror = await start();
    await kept.save(mirror.list("Things"), "site", "list");
    const { mtimeNs } = await stat(file, { bigint: true });
    await kept.save(mirror.list("Things"), "site", "list");
    expect((await stat(file, { bigint: true })).mtimeNs).toBe(mtimeNs);
  });

  it("may be read by nobody but the server, since it holds names", async () => {
    await keep(await start());
    expect((await stat(file)).mode & 0o077).toBe(0);
  });
});
