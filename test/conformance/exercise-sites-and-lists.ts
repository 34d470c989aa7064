import type { TestGraph } from "../../infra/local-tenant/graph/testing/test-graph.ts";

interface Entity {
  readonly id: string;
  readonly eTag: string;
}

/** Exercises every operation on sites, lists, columns, items and batches at least once. */
export async function exerciseSitesAndLists({ call, as, site }: TestGraph): Promise<void> {
  const admin = await as();
  await call("GET", site);
  await call("GET", "/sites/beacon.sharepoint.example:/sites/Beacon");
  const grant = await admin<Entity>("POST", `${site}/permissions`, {
    roles: ["read"],
    grantedToIdentities: [
      { application: { id: "22222222-2222-4222-8222-222222222222", displayName: "Reader" } },
    ],
  });
  const permission = `${site}/permissions/${grant.body.id}`;
  await admin("GET", `${site}/permissions`);
  await admin("GET", permission);
  await admin("PATCH", permission, { roles: ["write"] });
  await admin("DELETE", permission);

  const created = await call<Entity>("POST", `${site}/lists`, {
    displayName: "Schools",
    list: { template: "genericList" },
    columns: [
      { name: "Key", text: {}, indexed: true, enforceUniqueValues: true },
      { name: "Pupils", number: { decimalPlaces: "none" }, indexed: true },
      { name: "Small", boolean: {} },
      { name: "Phase", choice: { choices: ["primary", "secondary"], displayAs: "dropDownMenu" } },
      { name: "Hubs", choice: { choices: ["north", "south"], displayAs: "checkBoxes" } },
      { name: "OpenedOn", dateTime: { format: "dateOnly" } },
      { name: "Notes", text: { allowMultipleLines: true } },
    ],
  });
  const list = `${site}/lists/${created.body.id}`;
  await call("GET", `${site}/lists`);
  await call("GET", `${list}?$expand=columns`);
  await call("PATCH", list, { description: "Every school of the trust" });
  const column = await call<Entity>("POST", `${list}/columns`, { name: "Urn", text: { maxLength: 6 } });
  await call("GET", `${list}/columns`);
  await call("GET", `${list}/columns/${column.body.id}`);
  await call("PATCH", `${list}/columns/${column.body.id}`, { indexed: true });
  await call("DELETE", `${list}/columns/${column.body.id}`);
  await exerciseItems(call, list);
  await call("DELETE", list);
}

async function exerciseItems(call: TestGraph["call"], list: string): Promise<void> {
  const fields = {
    Title: "Flax Bourton",
    Key: "flax-bourton",
    Pupils: 50,
    Small: true,
    Phase: "primary",
    "Hubs@odata.type": "Collection(Edm.String)",
    Hubs: ["north"],
    OpenedOn: "1987-09-01T00:00:00Z",
    Notes: "Three teachers.\nOne SENDCO.",
  };
  const items = `${list}/items`;
  const { body: item } = await call<Entity>("POST", items, { fields });
  await call("POST", items, { fields });
  await call("POST", items, { fields: { Key: "backwell", Pupils: 1700 } });
  await call(
    "GET",
    `${items}?$expand=fields($select=Key,Pupils)&$filter=fields/Pupils gt 10&$orderby=fields/Pupils&$top=1`,
  );
  await call("GET", `${items}?$filter=fields/Small eq true`);
  const one = `${items}/${item.id}`;
  await call("GET", `${one}?$expand=fields`);
  await call("GET", `${one}/fields`);
  await call("PATCH", one, { fields: { Pupils: 51 } });
  await call("PATCH", `${one}/fields`, { Pupils: 52 }, { "if-match": item.eTag });
  await call("PATCH", `${one}/fields`, { Pupils: 53 });
  await call("GET", `${items}/delta?$expand=fields`);
  await call("GET", `${items}/delta(token='latest')`);
  await call("POST", "/$batch", {
    requests: [
      { id: "1", method: "GET", url: one },
      {
        id: "2",
        method: "PATCH",
        url: `${one}/fields`,
        headers: { "Content-Type": "application/json" },
        body: { Pupils: 54 },
      },
      { id: "3", method: "GET", url: `${items}/999`, dependsOn: ["2"] },
    ],
  });
  await call("DELETE", one);
  await call("GET", `${items}/delta`);
}
