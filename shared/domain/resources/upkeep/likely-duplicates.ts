import { addressKey } from "../address-key.ts";
import { type Resource, type ResourceId, standingOf } from "../resource.ts";

/** What resources share that are likely one and the same. */
export const duplicateTraits = ["title", "address", "content"] as const;
export type DuplicateTrait = (typeof duplicateTraits)[number];

export interface LikelyDuplicates {
  /** In the order in which they came. */
  readonly resources: readonly Resource[];
  /** Everything that two or more of them share. */
  readonly same: readonly DuplicateTrait[];
}

/**
 * Resources in groups, each sharing something with another of its group. Only what is current is compared: what was replaced or put
 * away stands in nobody's way. `contentHash` is known of files that were looked at. Those that are `apart` do not tie one another
 * together; a third that shares something with both still does.
 */
export function likelyDuplicates(
  resources: readonly Resource[],
  contentHash: (id: ResourceId) => string | undefined,
  apart: ReadonlyMap<ResourceId, ReadonlySet<ResourceId>> = new Map(),
): LikelyDuplicates[] {
  const current = resources.filter((each) => standingOf(each).status === "current");
  const groupOf = new Map<Resource, Resource>();
  /** The first of a resource's group. */
  const first = (of: Resource): Resource => {
    const before = groupOf.get(of);
    return before === undefined || before === of ? of : first(before);
  };
  const holders = new Map<string, Resource[]>();
  for (const resource of current)
    for (const trait of duplicateTraits) {
      const value = traitOf[trait](resource, contentHash);
      if (value === undefined) continue;
      const key = `${trait} ${value}`;
      holders.set(key, [...(holders.get(key) ?? []), resource]);
    }
  const shared = [...holders].flatMap(([key, each]) => tied(each, apart).map((pair) => [key, pair] as const));
  for (const [, [one, other]] of shared) groupOf.set(first(other), first(one));

  const groups = new Map<Resource, Resource[]>();
  for (const resource of current)
    groups.set(first(resource), [...(groups.get(first(resource)) ?? []), resource]);
  const traits = new Map<Resource, Set<string>>();
  for (const [key, [one]] of shared) {
    const group = first(one);
    traits.set(group, (traits.get(group) ?? new Set()).add(key.slice(0, key.indexOf(" "))));
  }
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .map(([group, members]) => ({
      resources: members,
      same: duplicateTraits.filter((trait) => traits.get(group)?.has(trait)),
    }));
}

/** Pairs that tie all of those who share something together, but for those that are told apart. */
function tied(
  holders: readonly Resource[],
  apart: ReadonlyMap<ResourceId, ReadonlySet<ResourceId>>,
): (readonly [Resource, Resource])[] {
  const [free] = holders.filter(({ id }) => !apart.has(id));
  // One that was told apart from nobody ties all of them, without each being held against each.
  if (free) return holders.filter((each) => each !== free).map((other) => [free, other]);
  return holders.flatMap((one, at) =>
    holders
      .slice(at + 1)
      .filter((other) => !apart.get(one.id)?.has(other.id))
      .map((other) => [one, other] as const),
  );
}

const traitOf: Record<
  DuplicateTrait,
  (resource: Resource, contentHash: (id: ResourceId) => string | undefined) => string | undefined
> = {
  // An adaptation stands beside its origin, and mostly under its name.
  title: ({ title, adaptedFrom }) => (adaptedFrom ? undefined : folded(title)),
  // The address of a file is its place in a library: no two have the same. A pack has none.
  address: ({ address, file }) => (file || address === "" ? undefined : addressKey(address)),
  content: ({ id, file }, contentHash) => (file ? contentHash(id) : undefined),
};

/** A title as people take two to be the same: without its capitals, accents and stops. Undefined where nothing is left. */
const folded = (title: string): string | undefined =>
  title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim() || undefined;
