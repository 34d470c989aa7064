import type { Reach, Way } from "../../shared/domain/briefing/sending/reach.ts";
import type { Person, PersonId } from "../../shared/domain/directory/person.ts";
import { allHeads, anItem, aPerson, aPost, aSchool, primaryHeads } from "../../shared/testing/builders.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";
import type { BeaconWorld } from "../world/beacon-world.ts";

/** How somebody is to be told, and what Teams thinks of it. */
const kinds = [
  "as usual",
  "as usual",
  "as usual",
  "chose chat",
  "chose chat",
  "chose e-mail",
  "guest",
  "removed, known",
  "blocked, known",
  "chose chat, blocked since",
  "chose chat, removed since",
  "guest without address",
] as const;
type Kind = (typeof kinds)[number];

const idOf = (n: number) => `dddddddd-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** In what way each kind is told in the end; undefined where no way leads to them. */
const wayOf: Readonly<Record<Kind, Way | undefined>> = {
  "as usual": "feed",
  "chose chat": "chat",
  "chose e-mail": "mail",
  guest: "mail",
  "removed, known": "mail",
  "blocked, known": "mail",
  "chose chat, blocked since": "mail",
  "chose chat, removed since": "mail",
  "guest without address": undefined,
};

const reachOf: Readonly<Partial<Record<Kind, Omit<Reach, "person">>>> = {
  "chose chat": { choice: "chat" },
  "chose e-mail": { choice: "mail" },
  "removed, known": { app: "removed" },
  "blocked, known": { choice: "chat", app: "blocked" },
  "chose chat, blocked since": { choice: "chat", app: "installed" },
  "chose chat, removed since": { choice: "chat", app: "installed" },
};

export interface WayReader {
  readonly id: PersonId;
  readonly email: string;
  readonly kind: Kind;
  /** In what way they are told when all goes well. */
  readonly way: Way | undefined;
}

export const waysItems = [anItem("all"), anItem("primary", { audience: primaryHeads })];

/** Heads of so many schools, who are told in every way there is. */
export function waysTrust(heads: number): { world: World; readers: readonly WayReader[] } {
  const readers = Array.from({ length: heads }, (_, n): WayReader => {
    const kind = kinds[n % kinds.length] ?? "as usual";
    const email = kind === "guest without address" ? "" : `${idOf(n)}@trust.example`;
    return { id: idOf(n) as PersonId, email, kind, way: wayOf[kind] };
  });
  const people = readers.map(
    ({ id, email, kind }): Person => ({
      ...{ ...aPerson(id), email },
      ...(kind.startsWith("guest") ? { isGuest: true } : {}),
    }),
  );
  return {
    readers,
    world: {
      now: "2026-11-24T12:00:00Z",
      schools: readers.map((_, n) =>
        aSchool({ urn: String(100_000 + n), phase: n % 2 === 0 ? "primary" : "secondary" }),
      ),
      people,
      posts: readers.map(({ id }, n) => aPost(id, "headteacher", String(100_000 + n))),
      items: waysItems.map((item) => ({ ...item, audience: item.audience ?? allHeads })),
      reaches: readers.flatMap(({ id, kind }) => {
        const reach = reachOf[kind];
        return reach ? [{ person: id, ...reach }] : [];
      }),
    },
  };
}

/** What these people did in Teams. */
export async function settleInTeams({ tenant }: BeaconWorld, readers: readonly WayReader[]): Promise<void> {
  const idsOf = (...wanted: Kind[]) =>
    readers.filter(({ kind }) => wanted.includes(kind)).map(({ id }) => id);
  const order = async (url: string, payload: object) => {
    const answer = await tenant.app.inject({ method: "POST", url, payload });
    if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.statusCode}`);
  };
  const removed = idsOf("removed, known", "chose chat, removed since", "guest", "guest without address");
  await order("/_admin/installs", { userIds: removed, installed: false });
  const blocked = idsOf("blocked, known", "chose chat, blocked since");
  await order("/_admin/blocked", { userIds: blocked, blocked: true });
}
