import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type GraphCaller, type TestGraph, testGraph } from "../testing/test-graph.ts";

interface Page {
  readonly value: readonly Record<string, unknown>[];
  readonly "@odata.nextLink"?: string;
  readonly "@odata.deltaLink"?: string;
}

let graph: TestGraph;
let admin: GraphCaller;
/** An app that may look people and groups up, which Beacon may not. */
let reader: GraphCaller;

beforeEach(async () => {
  graph = await testGraph();
  admin = await graph.as();
  reader = await graph.as(["User.Read.All", "GroupMember.Read.All"]);
  for (const [name, enabled] of [
    ["Priya Shah", true],
    ["Owen Price", true],
    ["Primrose O'Neill", false],
  ] as const)
    await addUser(name, enabled);
});
afterEach(() => graph.tenant.close());

async function addUser(displayName: string, accountEnabled = true): Promise<string> {
  const mailNickname = displayName.toLowerCase().replace(/[^a-z]+/g, ".");
  const { body } = await admin<{ id: string }>("POST", "/users", {
    displayName,
    accountEnabled,
    mailNickname,
    mail: `${mailNickname}@beacon.example`,
    userPrincipalName: `${mailNickname}@beacon.example`,
    passwordProfile: { password: "not-a-real-one" },
  });
  return body.id;
}

const get = async (address: string) => (await reader<Page>("GET", address)).body;
const namesOf = (page: Page) => page.value.map(({ displayName }) => displayName);

describe("people of the directory", () => {
  it("are found by id and by user principal name, whatever its case", async () => {
    const { body } = await reader<{ id: string }>("GET", "/users/PRIYA.SHAH@beacon.example");
    expect(body).toMatchObject({ displayName: "Priya Shah", mail: "priya.shah@beacon.example" });
    expect((await reader("GET", `/users/${body.id}`)).body).toEqual(body);
  });

  it("are not found in the directory's own words", async () => {
    const { status, body } = await reader("GET", "/users/nobody@beacon.example");
    expect([status, body]).toMatchObject([404, { error: { code: "Request_ResourceNotFound" } }]);
  });

  it.each([
    ["startswith(displayName,'pri')", ["Primrose O'Neill", "Priya Shah"]],
    ["startswith(displayName,'pri') and accountEnabled eq true", ["Priya Shah"]],
    ["accountEnabled eq false", ["Primrose O'Neill"]],
    ["mail eq 'OWEN.PRICE@beacon.example'", ["Owen Price"]],
    ["displayName eq 'Primrose O''Neill'", ["Primrose O'Neill"]],
    ["userPrincipalName in ('owen.price@beacon.example', 'x')", ["Owen Price"]],
  ])("answer to the filter %s", async (filter, names) => {
    expect(namesOf(await get(`/users?$filter=${encodeURIComponent(filter)}`))).toEqual(names);
  });

  it("come in pages, each person once", async () => {
    const first = await get("/users?$top=2&$select=displayName");
    const second = await get(first["@odata.nextLink"] ?? "");
    expect([...namesOf(first), ...namesOf(second)]).toEqual(["Owen Price", "Primrose O'Neill", "Priya Shah"]);
    expect(second["@odata.nextLink"]).toBeUndefined();
  });

  it("have user principal names of their own", async () => {
    const { status } = await admin("POST", "/users", {
      displayName: "Priya Shah",
      accountEnabled: true,
      mailNickname: "x",
      userPrincipalName: "Priya.Shah@beacon.example",
      passwordProfile: { password: "not-a-real-one" },
    });
    expect(status).toBe(400);
  });

  it("are changed by an administrator only", async () => {
    expect((await reader("PATCH", "/users/owen.price@beacon.example", { jobTitle: "Head" })).status).toBe(
      403,
    );
    expect((await admin("PATCH", "/users/owen.price@beacon.example", { jobTitle: "Head" })).status).toBe(204);
    expect(await get("/users/owen.price@beacon.example")).toMatchObject({ jobTitle: "Head" });
  });

  it("are followed by delta, leavers with @removed", async () => {
    const first = await get("/users/delta?$select=displayName");
    expect(namesOf(first).sort()).toEqual(["Owen Price", "Primrose O'Neill", "Priya Shah"]);
    const { body } = await reader<{ id: string }>("GET", "/users/owen.price@beacon.example");
    await admin("DELETE", `/users/${body.id}`);
    await addUser("New Starter");
    const second = await get(first["@odata.deltaLink"] ?? "");
    expect(second.value).toEqual([
      { id: body.id, "@removed": { reason: "changed" } },
      { id: expect.any(String), displayName: "New Starter" },
    ]);
  });
});

describe("groups of the directory", () => {
  async function addGroup(): Promise<string> {
    const group = {
      displayName: "SENDCOs",
      mailEnabled: false,
      mailNickname: "sendcos",
      securityEnabled: true,
    };
    return `/groups/${(await admin<{ id: string }>("POST", "/groups", group)).body.id}`;
  }
  const join = (group: string, id: string) =>
    admin("POST", `${group}/members/$ref`, {
      "@odata.id": `https://graph.microsoft.com/v1.0/directoryObjects/${id}`,
    });

  it("gain and lose members, never the same one twice", async () => {
    const group = await addGroup();
    const id = await addUser("Dee Dee");
    expect((await join(group, id)).status).toBe(204);
    expect((await join(group, id)).status).toBe(400);
    expect((await get(`${group}/members`)).value).toMatchObject([
      { "@odata.type": "#microsoft.graph.user", id },
    ]);
    expect((await admin("DELETE", `${group}/members/${id}/$ref`)).status).toBe(204);
    expect((await admin("DELETE", `${group}/members/${id}/$ref`)).status).toBe(404);
    expect((await get(`${group}/members`)).value).toEqual([]);
  });

  it("tell by delta who joined and who left", async () => {
    const group = await addGroup();
    const [a, b] = [await addUser("Ann Ash"), await addUser("Bo Birch")];
    await join(group, a);
    const first = await get("/groups/delta");
    expect(first.value).toMatchObject([{ displayName: "SENDCOs", "members@delta": [{ id: a }] }]);
    await join(group, b);
    await admin("DELETE", `${group}/members/${a}/$ref`);
    const second = await get(first["@odata.deltaLink"] ?? "");
    expect(second.value).toMatchObject([
      { "members@delta": [{ id: b }, { id: a, "@removed": { reason: "deleted" } }] },
    ]);
  });

  it("lose a member who leaves the trust", async () => {
    const group = await addGroup();
    const id = await addUser("Ann Ash");
    await join(group, id);
    await admin("DELETE", `/users/${id}`);
    expect((await get(`${group}/members`)).value).toEqual([]);
  });
});

describe("people found by many addresses at once", () => {
  const addresses = (count: number) =>
    Array.from({ length: count }, (_, n) => `'p${n}@beacon.example'`).join(",");

  it("are found among 15, whatever the capitals", async () => {
    const page = await get(`/users?$filter=mail in (${addresses(14)},'PRIYA.SHAH@beacon.example')`);
    expect(namesOf(page)).toEqual(["Priya Shah"]);
  });

  it.each([
    ["16 values of in", `mail in (${addresses(16)})`],
    [
      "15 of one property or one of another",
      `mail in (${addresses(15)}) or userPrincipalName eq 'a@beacon.example'`,
    ],
  ])("are refused with %s", async (_what, filter) => {
    const { status, body } = await reader("GET", `/users?$filter=${filter}`);
    expect([status, body]).toMatchObject([
      400,
      {
        error: {
          code: "Request_UnsupportedQuery",
          message:
            "Too many child clauses specified in search filter expression containing 'OR' operators: 16. Max allowed: 15.",
        },
      },
    ]);
  });
});

describe("an app that may see basic profiles only", () => {
  it("finds people by name and address, and sees nothing else of them", async () => {
    const basic = await graph.as(["User.ReadBasic.All"]);
    const { body } = await basic<Page>(
      "GET",
      "/users?$filter=mail eq 'owen.price@beacon.example'&$select=displayName,mail,accountEnabled",
    );
    expect(body.value).toMatchObject([
      { displayName: "Owen Price", mail: "owen.price@beacon.example", accountEnabled: null },
    ]);
  });

  it("finds nobody by anything else", async () => {
    const basic = await graph.as(["User.ReadBasic.All"]);
    const { status, body } = await basic("GET", "/users?$filter=accountEnabled eq false");
    expect([status, body]).toMatchObject([403, { error: { code: "Authorization_RequestDenied" } }]);
  });
});
