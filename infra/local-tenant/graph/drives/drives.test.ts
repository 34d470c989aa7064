import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type TestGraph, testGraph } from "../testing/test-graph.ts";

interface File {
  readonly id: string;
  readonly name: string;
  readonly eTag: string;
  readonly cTag: string;
  readonly size: number;
  readonly deleted?: object;
}

interface Page {
  readonly value: readonly File[];
  readonly "@odata.nextLink"?: string;
  readonly "@odata.deltaLink"?: string;
}

let graph: TestGraph;
let drive: string;

beforeEach(async () => {
  graph = await testGraph();
  const { body } = await graph.call<{ id: string }>("GET", `${graph.site}/drive`);
  drive = `/drives/${body.id}`;
});
afterEach(() => graph.tenant.close());

const put = (path: string, text: string, headers: Record<string, string> = {}, query = "") =>
  graph.call<File>("PUT", `${drive}/root:/${path}:/content${query}`, Buffer.from(text), headers);
const names = async (address: string) =>
  (await graph.call<Page>("GET", address)).body.value.map(({ name }) => name);

describe("files of a library", () => {
  it("are written by path with the folders they need, and read by a pre-authenticated address", async () => {
    const { status, body } = await put("Spring%20term/SEND/Agenda.txt", "Welcome");
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: "Agenda.txt", size: 7, file: { mimeType: "text/plain" } });
    const redirect = await graph.call("GET", `${drive}/items/${body.id}/content`);
    expect(redirect.status).toBe(302);
    const content = await graph.call<Buffer>("GET", redirect.headers.location ?? "");
    expect(content.body.toString()).toBe("Welcome");
    const part = await graph.call<Buffer>("GET", redirect.headers.location ?? "", undefined, {
      range: "bytes=3-5",
    });
    expect([part.status, part.body.toString(), part.headers["content-range"]]).toEqual([
      206,
      "com",
      "bytes 3-5/7",
    ]);
  });

  it("are read from anywhere in a file of several megabytes", async () => {
    const bytes = Buffer.concat([Buffer.alloc(4 * 1024 * 1024, "a"), Buffer.alloc(1024 * 1024, "b")]);
    const { body } = await graph.call<File>("PUT", `${drive}/root:/film.mp4:/content`, bytes);
    const { headers } = await graph.call("GET", `${drive}/items/${body.id}/content`);
    const whole = await graph.call<Buffer>("GET", headers.location ?? "");
    expect(whole.body.equals(bytes)).toBe(true);
    const range = { range: "bytes=4194302-4194305" };
    expect((await graph.call<Buffer>("GET", headers.location ?? "", undefined, range)).body.toString()).toBe(
      "aabb",
    );
  });

  it("stay the bytes they are, even files of JSON", async () => {
    const text = '{ "a" :1 }';
    const { body } = await put("data.json", text, { "content-type": "application/json" });
    const { headers } = await graph.call("GET", `${drive}/items/${body.id}/content`);
    expect((await graph.call<Buffer>("GET", headers.location ?? "")).body.toString()).toBe(text);
  });

  it("cannot be opened with a forged address", async () => {
    const { body } = await put("a.txt", "x");
    const { headers } = await graph.call("GET", `${drive}/items/${body.id}/content`);
    expect((await graph.call("GET", `${headers.location?.slice(0, -4)}AAAA`)).status).toBe(401);
  });

  it("become their next version when written again: same id, another eTag and cTag", async () => {
    const first = await put("a.txt", "one");
    const second = await put("A.TXT", "two!");
    expect(second.status).toBe(200);
    expect(second.body).toMatchObject({ id: first.body.id, name: "a.txt", size: 4 });
    expect([second.body.eTag === first.body.eTag, second.body.cTag === first.body.cTag]).toEqual([
      false,
      false,
    ]);
  });

  it("are refused or given another name where asked, when the name is taken", async () => {
    await put("a.txt", "one");
    expect((await put("a.txt", "two", {}, "?@microsoft.graph.conflictBehavior=fail")).status).toBe(409);
    expect((await put("a.txt", "two", {}, "?@microsoft.graph.conflictBehavior=rename")).body.name).toBe(
      "a 1.txt",
    );
  });

  it("are not overwritten by someone who read an older version", async () => {
    const { body } = await put("a.txt", "one");
    await put("a.txt", "two");
    expect((await put("a.txt", "three", { "if-match": body.eTag })).status).toBe(412);
    expect((await put("a.txt", "three", { "if-none-match": "*" })).status).toBe(412);
  });

  it("are renamed and moved without losing their content, and not into a folder of the same name", async () => {
    const { body: file } = await put("a.txt", "one");
    const folder = await graph.call<File>("POST", `${drive}/root/children`, { name: "Older", folder: {} });
    const moved = await graph.call<File>("PATCH", `${drive}/items/${file.id}`, {
      name: "b.txt",
      parentReference: { id: folder.body.id },
    });
    expect(moved.body).toMatchObject({ id: file.id, name: "b.txt", cTag: file.cTag });
    expect(await names(`${drive}/root:/Older:/children`)).toEqual(["b.txt"]);
    await put("b.txt", "other");
    const clash = await graph.call("PATCH", `${drive}/root:/b.txt`, {
      parentReference: { id: folder.body.id },
    });
    expect(clash.status).toBe(409);
  });

  it.each(["a%3Ab.txt", "a%3Fb.txt", "%20a.txt", "~$a.docx"])("refuse the name %s", async (name) => {
    expect((await put(name, "x")).status).toBe(400);
  });

  it("go with their folder, and are then not found", async () => {
    const { body } = await put("Old/a.txt", "x");
    await graph.call("DELETE", `${drive}/root:/Old`);
    expect((await graph.call("GET", `${drive}/items/${body.id}`)).status).toBe(404);
    expect(await names(`${drive}/root/children`)).toEqual([]);
  });

  it("are found by words of their names", async () => {
    await put("SEND/Autumn agenda.docx", "x");
    await put("Spring agenda.docx", "x");
    expect(await names(`${drive}/root/search(q='agenda AUTUMN')`)).toEqual(["Autumn agenda.docx"]);
    expect(await names(`${drive}/search(q='o''brien')`)).toEqual([]);
  });

  it("get the same sharing link when asked twice", async () => {
    const { body } = await put("a.txt", "x");
    const link = () =>
      graph.call("POST", `${drive}/items/${body.id}/createLink`, { type: "view", scope: "organization" });
    const [first, second] = [await link(), await link()];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
  });
});

describe("columns of a library", () => {
  it("belong to each file, are filtered through the list and change the file's version", async () => {
    const library = await graph.call<{ id: string }>("POST", `${graph.site}/lists`, {
      displayName: "SENDCO network",
      list: { template: "documentLibrary" },
      columns: [{ name: "Subject", text: {}, indexed: true }],
    });
    const list = `${graph.site}/lists/${library.body.id}`;
    const { body } = await graph.call<{ id: string }>("GET", `${list}/drive`);
    const file = await graph.call<File>("PUT", `/drives/${body.id}/root:/a.txt:/content`, Buffer.from("x"));
    const fields = `/drives/${body.id}/items/${file.body.id}/listItem/fields`;
    expect((await graph.call("PATCH", fields, { Subject: "SEND" })).status).toBe(200);
    const found = await graph.call("GET", `${list}/items?$expand=fields&$filter=fields/Subject eq 'send'`);
    expect(found.body).toMatchObject({ value: [{ fields: { Subject: "SEND", FileLeafRef: "a.txt" } }] });
    const after = await graph.call<File>("GET", `/drives/${body.id}/items/${file.body.id}?$expand=listItem`);
    expect(after.body).toMatchObject({ listItem: { fields: { Subject: "SEND" } }, cTag: file.body.cTag });
    expect(after.body.eTag).not.toBe(file.body.eTag);
  });

  it("take files only through the drive, and give them up through the list too", async () => {
    await put("a.txt", "x");
    const documents = `${graph.site}/lists/Documents/items`;
    expect((await graph.call("POST", documents, { fields: { Title: "x" } })).status).toBe(400);
    expect((await graph.call("PATCH", `${documents}/1/fields`, { FileLeafRef: "b.txt" })).status).toBe(400);
    expect((await graph.call("DELETE", `${documents}/1`)).status).toBe(204);
    expect(await names(`${drive}/root/children`)).toEqual([]);
  });
});

describe("following a library by delta", () => {
  it("tells the root and every file once, then only what changed or went", async () => {
    await put("a.txt", "x");
    const { body: gone } = await put("b.txt", "x");
    const first = (await graph.call<Page>("GET", `${drive}/root/delta`)).body;
    expect(first.value.map(({ name }) => name)).toEqual(["root", "a.txt", "b.txt"]);
    await put("a.txt", "y");
    await graph.call("DELETE", `${drive}/items/${gone.id}`);
    const second = (await graph.call<Page>("GET", first["@odata.deltaLink"] ?? "")).body;
    expect(second.value).toMatchObject([{ name: "a.txt" }, { id: gone.id, deleted: { state: "deleted" } }]);
    const third = (await graph.call<Page>("GET", second["@odata.deltaLink"] ?? "")).body;
    expect(third.value).toEqual([]);
  });

  it("does not bring a file's columns along, which the delta of its list does", async () => {
    await put("Autumn/a.txt", "four");
    expect((await graph.call("GET", `${drive}/root/delta?$expand=listItem`)).status).toBe(400);
    const { body } = await graph.call("GET", `${graph.site}/lists/Documents/items/delta?$expand=fields`);
    expect(body).toMatchObject({
      value: [
        { contentType: { name: "Folder" }, fields: { FileLeafRef: "Autumn" } },
        {
          contentType: { name: "Document" },
          webUrl: "https://beacon.sharepoint.example/sites/Beacon/Shared%20Documents/Autumn/a.txt",
          fields: { FileLeafRef: "a.txt", FileSizeDisplay: "4" },
        },
      ],
    });
  });
});
