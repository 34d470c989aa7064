import type { User } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { Person, PersonId } from "../../shared/domain/directory/person.ts";
import { ok, type Result, refuse } from "../../shared/domain/result.ts";
import { fromPerson } from "../../shared/graph/adapters/directory/directory-rows.ts";
import { peopleList } from "../../shared/graph/schema/directory.list.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import { GraphConflict } from "../../shared/graph/transport/graph-errors.ts";
import { odataText } from "../../shared/graph/transport/odata-text.ts";

/** Finds one account and adds one row: `User.ReadBasic.All`, and `Sites.Selected` with the role `write`. */
export const firstPersonPermissions = ["User.ReadBasic.All", "Sites.Selected"] as const;

/** Nobody who is not in People gets in, and people are imported by somebody who is in: the first comes from here. */
export interface FirstPerson {
  readonly person: Person;
  /** They stand in People already. */
  readonly isThere: boolean;
  add(): Promise<void>;
}

export type FirstPersonRefusal = "person.no-account" | "person.others-there";

const accountsSchema = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      displayName: z.string().nullish(),
      mail: z.string().nullish(),
      userPrincipalName: z.string(),
    } satisfies Partial<Record<keyof User, z.ZodType>>),
  ),
});
const listsSchema = z.object({ value: z.array(z.object({ id: z.string(), displayName: z.string() })) });
const rowsSchema = z.object({
  value: z.array(z.object({ fields: z.object({ Key: z.string().optional() }) })),
});

/**
 * Looks whether the person of an address can be the first. Refuses one who has no account, and a site that knows others: from then
 * on the central team adds people, and Beacon keeps who did. Writes nothing until `add` is called, which may be repeated.
 */
export async function firstPerson(
  graph: Graph,
  siteId: string,
  address: string,
): Promise<Result<FirstPerson, FirstPersonRefusal>> {
  const person = await accountOf(graph, address);
  if (!person) return refuse("person.no-account");
  const list = await peopleOn(graph, siteId);
  const keys = list === undefined ? [] : await someKeys(graph, list);
  const isThere = keys.includes(person.id);
  if (!isThere && keys.length > 0) return refuse("person.others-there");
  return ok({
    person,
    isThere,
    async add() {
      if (isThere) return;
      const made = list ?? (await peopleOn(graph, siteId));
      if (made === undefined) throw new Error(`The site has no list "${peopleList.name}".`);
      const given = Object.entries({ ...fromPerson(person), Key: person.id }).filter(
        ([, value]) => value != null,
      );
      try {
        await graph.call({
          method: "post",
          path: `${made}/items`,
          operation: "POST /sites/{site}/lists/{list}/items",
          keyed: true,
          body: { fields: Object.fromEntries(given) },
          answer: z.unknown(),
        });
      } catch (failure) {
        // Our own first try, whose answer was lost.
        if (!(failure instanceof GraphConflict)) throw failure;
      }
    },
  });
}

/** An account of one's own comes before a guest's, and an address of mail before one to sign in with. */
async function accountOf(graph: Graph, address: string): Promise<Person | undefined> {
  const wanted = address.trim();
  for (const property of ["mail", "userPrincipalName"] as const) {
    const filter = encodeURIComponent(`${property} eq ${odataText(wanted)}`);
    const { value } = await graph.call({
      method: "get",
      path: `/users?$select=id,displayName,mail,userPrincipalName&$filter=${filter}`,
      operation: "GET /users",
      answer: accountsSchema,
    });
    const isGuest = ({ userPrincipalName }: { userPrincipalName: string }) =>
      userPrincipalName.toLowerCase().includes("#ext#");
    const account = value.find((each) => !isGuest(each)) ?? value[0];
    if (account)
      return {
        id: account.id as PersonId,
        name: account.displayName || wanted,
        email: account.mail ?? account.userPrincipalName,
        ...(isGuest(account) ? { isGuest: true } : {}),
      };
  }
  return undefined;
}

async function peopleOn(graph: Graph, siteId: string): Promise<string | undefined> {
  const { value } = await graph.call({
    method: "get",
    path: `/sites/${siteId}/lists?$select=id,displayName&$filter=${encodeURIComponent(`displayName eq ${odataText(peopleList.name)}`)}`,
    operation: "GET /sites/{site}/lists",
    answer: listsSchema,
  });
  const id = value.find(({ displayName }) => displayName === peopleList.name)?.id;
  return id && `/sites/${siteId}/lists/${id}`;
}

/** Two are enough to know whether somebody else is there. */
async function someKeys(graph: Graph, list: string): Promise<string[]> {
  const { value } = await graph.call({
    method: "get",
    path: `${list}/items?$expand=fields&$top=2`,
    operation: "GET /sites/{site}/lists/{list}/items",
    answer: rowsSchema,
  });
  return value.flatMap(({ fields }) => fields.Key ?? []);
}
