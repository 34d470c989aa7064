import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type TestGraph, testGraph } from "../testing/test-graph.ts";

interface Session {
  readonly uploadUrl: string;
  readonly nextExpectedRanges: readonly string[];
}

const unit = 327_680;

let graph: TestGraph;
let drive: string;

beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(async () => {
  const library = { displayName: `Library ${randomUUID()}`, list: { template: "documentLibrary" } };
  const list = await graph.call<{ id: string }>("POST", `${graph.site}/lists`, library);
  const { body } = await graph.call<{ id: string }>("GET", `${graph.site}/lists/${list.body.id}/drive`);
  drive = `/drives/${body.id}`;
});
afterAll(() => graph.tenant.close());

const open = async (path = "Slides.pptx", body: object = {}, headers: Record<string, string> = {}) =>
  graph.call<Session>("POST", `${drive}/root:/${path}:/createUploadSession`, body, headers);
const send = (
  url: string,
  first: number,
  length: number,
  total: number,
  headers: Record<string, string> = {},
) =>
  graph.call("PUT", url, Buffer.alloc(length, first === 0 ? "a" : "b"), {
    "content-range": `bytes ${first}-${first + length - 1}/${total}`,
    ...headers,
  });

describe("uploading in ranges", () => {
  it("takes them in order, says what it expects next, and ends with the file", async () => {
    const { body } = await open();
    expect(body.nextExpectedRanges).toEqual(["0-"]);
    const first = await send(body.uploadUrl, 0, unit, unit + 10);
    expect([first.status, first.body.nextExpectedRanges]).toEqual([202, ["327680-"]]);
    expect((await graph.call("GET", body.uploadUrl)).body).toMatchObject({ nextExpectedRanges: ["327680-"] });
    const last = await send(body.uploadUrl, unit, 10, unit + 10);
    expect([last.status, last.body.name, last.body.size]).toEqual([201, "Slides.pptx", 327_690]);
    const { headers } = await graph.call("GET", `${drive}/root:/Slides.pptx:/content`);
    const content = await graph.call<Buffer>("GET", headers.location ?? "", undefined, {
      range: "bytes=327678-327681",
    });
    expect(content.body.toString()).toBe("aabb");
    expect((await graph.call("GET", body.uploadUrl)).status).toBe(404);
  });

  it("refuses a range that it has, and one that leaves a gap, with 416", async () => {
    const { body } = await open();
    await send(body.uploadUrl, 0, unit, unit * 3);
    expect((await send(body.uploadUrl, 0, unit, unit * 3)).status).toBe(416);
    expect((await send(body.uploadUrl, unit * 2, unit, unit * 3)).status).toBe(416);
  });

  it.each([
    ["a range that is no multiple of 320 KiB and not the last", 0, 1000, 5000, {}],
    ["a range of another length than it says", 0, unit, unit, { "content-range": `bytes 0-9/${unit}` }],
    ["no range at all", 0, 10, 10, { "content-range": "" }],
  ])("refuses %s", async (_what, first, length, total, headers) => {
    const { body } = await open();
    expect((await send(body.uploadUrl, first, length, total, headers)).status).toBe(400);
  });

  it("refuses another total than it was told before", async () => {
    const { body } = await open();
    await send(body.uploadUrl, 0, unit, unit * 2);
    expect((await send(body.uploadUrl, unit, unit, unit * 3)).status).toBe(400);
  });

  it("refuses a token: the address is enough", async () => {
    const { body } = await open();
    expect((await send(body.uploadUrl, 0, 10, 10, { authorization: "Bearer x" })).status).toBe(401);
  });

  it("shows that the name is taken only on the last range, and replaces where asked", async () => {
    await graph.call("PUT", `${drive}/root:/Slides.pptx:/content`, Buffer.from("old"));
    const failing = await open();
    expect((await send(failing.body.uploadUrl, 0, unit, unit + 1)).status).toBe(202);
    const last = await send(failing.body.uploadUrl, unit, 1, unit + 1);
    expect([last.status, last.body]).toMatchObject([409, { error: { code: "nameAlreadyExists" } }]);
    const replacing = await open("Slides.pptx", { item: { "@microsoft.graph.conflictBehavior": "replace" } });
    expect((await send(replacing.body.uploadUrl, 0, 10, 10)).status).toBe(200);
  });

  it("leaves the file as it was when the upload is cancelled", async () => {
    const { body } = await open();
    await send(body.uploadUrl, 0, unit, unit * 2);
    expect((await graph.call("DELETE", body.uploadUrl)).status).toBe(204);
    expect((await send(body.uploadUrl, unit, unit, unit * 2)).status).toBe(404);
    expect((await graph.call("GET", `${drive}/root:/Slides.pptx`)).status).toBe(404);
  });

  it("waits for the word to commit where that was asked", async () => {
    const { body } = await open("Slides.pptx", { deferCommit: true });
    expect((await send(body.uploadUrl, 0, 10, 10)).status).toBe(202);
    expect((await graph.call("GET", `${drive}/root:/Slides.pptx`)).status).toBe(404);
    expect((await graph.call("POST", body.uploadUrl)).status).toBe(201);
    expect((await graph.call("GET", `${drive}/root:/Slides.pptx`)).status).toBe(200);
  });

  it("is not opened for a version that was replaced", async () => {
    const { body } = await graph.call<{ eTag: string }>(
      "PUT",
      `${drive}/root:/Slides.pptx:/content`,
      Buffer.from("1"),
    );
    await graph.call("PUT", `${drive}/root:/Slides.pptx:/content`, Buffer.from("2"));
    expect((await open("Slides.pptx", {}, { "if-match": body.eTag })).status).toBe(412);
  });
});
