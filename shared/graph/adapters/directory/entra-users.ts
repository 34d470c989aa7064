import type { User } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { EntraUser, EntraUsers } from "../../../domain/directory/ports.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../../transport/batch.ts";
import type { Graph } from "../../transport/graph.ts";
import { odataText } from "../../transport/odata-text.ts";
import type { Pace } from "../../transport/pace.ts";
import { branded } from "../columns.ts";

/** Reads: `User.ReadBasic.All`, which shows names and addresses of accounts and nothing else of them. */
export const entraUsersPermissions = ["User.ReadBasic.All"] as const;

/** Graph takes at most 15 values with `in`. Source: Graph known issues, "Some limitations apply to query parameters". */
const addressesPerFilter = 15;
const addressesPerRequest = addressesPerFilter * partsPerBatch;

type Property = "mail" | "userPrincipalName";

const answerSchema = z.object({
  value: z.array(
    z.object({
      id: branded<PersonId>(),
      displayName: z.string().nullish(),
      mail: z.string().nullish(),
      userPrincipalName: z.string(),
    } satisfies Partial<Record<keyof User, z.ZodType>>),
  ),
});
type Account = z.infer<typeof answerSchema>["value"][number];

/** Accounts by e-mail address, 300 addresses to a request. A guest has the address they were invited at in `mail`. */
export function entraUsers({ graph, pace }: { graph: Graph; pace: Pace }): EntraUsers {
  async function look(property: Property, addresses: readonly string[], found: Map<string, EntraUser>) {
    for (let start = 0; start < addresses.length; start += addressesPerRequest) {
      const parts: BatchPart[] = [];
      for (const portion of portions(addresses.slice(start, start + addressesPerRequest)))
        parts.push({
          id: String(parts.length),
          method: "GET",
          url: `/users?$select=id,displayName,mail,userPrincipalName&$filter=${encodeURIComponent(`${property} in (${portion.map(odataText).join(",")})`)}`,
          operation: "GET /users",
        });
      for (const answer of (await sendBatch(graph, pace, parts)).values()) {
        if ("failure" in answer) throw answer.failure;
        for (const account of answerSchema.parse(answer.body).value) take(account, property, found);
      }
    }
  }

  return {
    async findByAddress(addresses) {
      const wanted = [...new Set(addresses.map((address) => address.trim().toLowerCase()))].filter(Boolean);
      const found = new Map<string, EntraUser>();
      await look("mail", wanted, found);
      // People without a mailbox sign in with an address that is none of `mail`'s.
      const left = wanted.filter((address) => !found.has(address));
      await look("userPrincipalName", left, found);
      return found;
    },
  };
}

function take(account: Account, property: Property, found: Map<string, EntraUser>): void {
  const address = account[property]?.toLowerCase();
  if (!address) return;
  const isGuest = account.userPrincipalName.toLowerCase().includes("#ext#");
  const standing = found.get(address);
  // Somebody with an account of their own and a guest's beside it signs in with their own.
  if (standing && (isGuest || !standing.isGuest)) return;
  found.set(address, { id: account.id, name: account.displayName ?? "", isGuest });
}

function portions(addresses: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (let start = 0; start < addresses.length; start += addressesPerFilter)
    groups.push(addresses.slice(start, start + addressesPerFilter));
  return groups;
}
