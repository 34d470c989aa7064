import type { Branded } from "../../brand.ts";
import { digest } from "../digest.ts";
import type { Resource, ResourceId } from "../resource.ts";

export type TellingId = Branded<"TellingId">;

/** A resource as it was when it was told apart. */
export interface Told {
  readonly id: ResourceId;
  /** Changes with its title, and with the address of a link. */
  readonly said: string;
  /** Of a file whose content was known. */
  readonly content?: string;
}

/** What a curator said are resources of their own, however much they look the same. */
export interface ToldApart {
  readonly id: TellingId;
  readonly members: readonly Told[];
}

type HashOf = (id: ResourceId) => string | undefined;

/** Resources told apart as they stand now. The same, said twice, is one telling (invariant 2). */
export function tellApart(resources: readonly Resource[], contentHash: HashOf): ToldApart {
  const members = resources
    .map((each): Told => {
      const content = contentHash(each.id);
      return { id: each.id, said: saidOf(each), ...(content === undefined ? {} : { content }) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { id: digest(JSON.stringify(members)) as TellingId, members };
}

/** Which pairs are told apart, as resources stand now: not one of which either has changed its title or its file since. */
export function pairsApart(
  tellings: readonly ToldApart[],
  find: (id: ResourceId) => Resource | undefined,
  contentHash: HashOf,
): ReadonlyMap<ResourceId, ReadonlySet<ResourceId>> {
  const apart = new Map<ResourceId, Set<ResourceId>>();
  for (const { members } of tellings) {
    const standing = members.filter((each) => isAsTold(each, find(each.id), contentHash));
    for (const { id } of standing) {
      const others = apart.get(id) ?? new Set<ResourceId>();
      apart.set(id, others);
      for (const other of standing) if (other.id !== id) others.add(other.id);
    }
  }
  return apart;
}

function isAsTold({ id, said, content }: Told, now: Resource | undefined, contentHash: HashOf): boolean {
  if (!now || saidOf(now) !== said) return false;
  const hash = contentHash(id);
  // Of a file that was not looked at yet, then or now, nothing is known that has changed.
  return content === undefined || hash === undefined || hash === content;
}

const saidOf = ({ title, address, file }: Resource): string =>
  digest(JSON.stringify([title, file ? "" : address]));
