import type { TestGraph } from "./test-graph.ts";

export interface TestItem {
  readonly id: string;
  readonly eTag: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly deleted?: { readonly state: string };
}

export interface Page<Item = TestItem> {
  readonly value: readonly Item[];
  readonly "@odata.nextLink"?: string;
  readonly "@odata.deltaLink"?: string;
}

/** A list of schools as Beacon would make it; gives the address of its items. */
export async function schoolsList({ call, site }: TestGraph, displayName = "Schools"): Promise<string> {
  const { body } = await call<{ id: string }>("POST", `${site}/lists`, {
    displayName,
    columns: [
      { name: "Key", text: {}, indexed: true, enforceUniqueValues: true },
      { name: "Hub", text: {}, indexed: true },
      { name: "Pupils", number: {}, indexed: true },
      { name: "JoinedAt", dateTime: {}, indexed: true },
      { name: "Small", boolean: {}, indexed: true },
      { name: "Phase", choice: { choices: ["primary", "secondary"] } },
      { name: "Notes", text: { allowMultipleLines: true } },
    ],
  });
  return `${site}/lists/${body.id}/items`;
}

/** The keys on a page, in its order. */
export const keysOf = (page: Page) => page.value.map(({ fields }) => fields.Key);
