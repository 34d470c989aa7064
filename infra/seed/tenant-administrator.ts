import { z } from "zod";
import type { Person, PersonId } from "../../shared/domain/directory/person.ts";
import { authenticating } from "../../shared/graph/transport/authentication.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../../shared/graph/transport/batch.ts";
import { createGraph } from "../../shared/graph/transport/graph.ts";
import { GraphConflict, GraphRefused } from "../../shared/graph/transport/graph-errors.ts";
import type { Pace } from "../../shared/graph/transport/pace.ts";
import { retrying } from "../../shared/graph/transport/retry.ts";
import { sending } from "../../shared/graph/transport/sending.ts";

/** What an administrator of the trust's tenant does in the portals of Entra and Teams, done on the local tenant. */
export interface TenantAdministrator {
  /** Makes accounts under given object ids; those that exist are left. */
  addPeople(people: readonly Person[], progress?: (added: number) => void): Promise<void>;
  addTeam(team: {
    id: string;
    displayName: string;
    channels: { id: string; displayName: string }[];
  }): Promise<void>;
  /** Makes a mailbox and lets the app into no other calendar, as role based access control in Exchange Online does. */
  addOrganiserMailbox(mailbox: { id: string; name: string; address: string }): Promise<void>;
  assignAppRoles(person: string, roles: readonly string[]): Promise<void>;
  suggestForSignIn(people: readonly { userId: string; note: string }[]): Promise<void>;
}

const tokenSchema = z.object({ token: z.string() });

export async function tenantAdministrator(
  tenantAddress: string,
  { fetch, pace }: { fetch: typeof globalThis.fetch; pace: Pace },
): Promise<TenantAdministrator> {
  const { token } = tokenSchema.parse(
    await order("/_admin/tokens", { claims: { roles: ["User.ReadWrite.All", "Directory.ReadWrite.All"] } }),
  );
  const graph = createGraph({
    baseUrl: tenantAddress,
    pace,
    steps: [retrying(pace), authenticating({ token: async () => token, renew: () => {} })],
    last: sending(fetch),
  });

  async function order(path: string, body: unknown): Promise<unknown> {
    const answer = await fetch(`${tenantAddress}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The local tenant refused ${path} with status ${answer.status}.`);
    const text = await answer.text();
    return text === "" ? undefined : JSON.parse(text);
  }

  return {
    async addPeople(people, progress = () => {}) {
      for (let start = 0; start < people.length; start += partsPerBatch) {
        const parts = people.slice(start, start + partsPerBatch).map((person) => newUser(person));
        for (const answer of (await sendBatch(graph, pace, parts)).values())
          if ("failure" in answer && !isTaken(answer.failure)) throw answer.failure;
        progress(Math.min(people.length, start + partsPerBatch));
      }
    },
    addTeam: async (team) => void (await order("/_admin/teams", team)),
    async addOrganiserMailbox({ id, name, address }) {
      const account = newUser({ id: id as PersonId, name, email: address });
      for (const answer of (await sendBatch(graph, pace, [account])).values())
        if ("failure" in answer && !isTaken(answer.failure)) throw answer.failure;
      await order("/_admin/scoped-consent", { mailboxes: [id] });
    },
    assignAppRoles: async (userId, roles) => void (await order("/_admin/app-roles", { userId, roles })),
    suggestForSignIn: async (people) => void (await order("/_admin/sign-in/suggestions", { people })),
  };
}

function newUser(person: Person): BatchPart {
  return {
    id: person.id,
    method: "POST",
    url: "/users",
    operation: "POST /users",
    body: {
      id: person.id,
      displayName: person.name,
      mailNickname: person.email.split("@")[0],
      userPrincipalName: person.email,
      mail: person.email,
      accountEnabled: true,
      passwordProfile: { password: "nobody-signs-in-with-this" },
    },
  };
}

/** Entra answers 400 to a user principal name that is taken. */
const isTaken = (failure: Error) => failure instanceof GraphConflict || failure instanceof GraphRefused;
