import { type Audience, isInAudience } from "../directory/audience.ts";
import { leadsNetwork } from "../networks/network.ts";
import type { Resource, ResourceId } from "./resource.ts";
import { canSee, isForEverybody, type ResourceReader } from "./resource-rights.ts";

type IsVisible = (document: { readonly id: string }) => boolean;

/** As many groups as are remembered; a trust has some dozens, one for each mix of audiences and curators. */
const groupsAtMost = 500;

/**
 * Readers who see the same share one test of what is visible, so that what is counted for one need not be counted for another.
 * Where every resource is for everybody there is no test at all.
 */
export class ReaderGroups {
  private readonly audiences = new Map<string, { audience: Audience; resources: number }>();
  private readonly contributors = new Map<string, number>();
  private readonly tests = new Map<string, IsVisible>();
  private readonly find: (id: ResourceId) => Resource | undefined;

  constructor(find: (id: ResourceId) => Resource | undefined) {
    this.find = find;
  }

  /** Takes the change of a resource that can be found: what it was before, and what it is now. */
  change(before: Resource | undefined, after: Resource | undefined): void {
    this.tests.clear();
    if (before) this.count(before, -1);
    if (after) this.count(after, 1);
  }

  /** Undefined for somebody who sees everything that can be found. */
  testFor(reader: ResourceReader | "everybody"): IsVisible | undefined {
    if (this.audiences.size === 0) return undefined;
    const group = reader === "everybody" ? reader : this.groupOf(reader);
    const known = this.tests.get(group);
    if (known) return known;
    if (this.tests.size >= groupsAtMost) this.tests.clear();
    const test: IsVisible = ({ id }) => {
      const resource = this.find(id as ResourceId);
      if (!resource) return false;
      return reader === "everybody" ? isForEverybody(resource) : canSee(reader, resource);
    };
    this.tests.set(group, test);
    return test;
  }

  private groupOf(reader: ResourceReader): string {
    const { actor, directory, networks, today } = reader;
    return JSON.stringify([
      actor.appRoles.includes("Trust.Manage"),
      networks.filter((network) => leadsNetwork(actor.person, network)).map(({ id }) => id),
      this.contributors.has(actor.person) ? actor.person : "",
      [...this.audiences.values()].map(({ audience }) =>
        Number(isInAudience(audience, actor.person, directory, today)),
      ),
    ]);
  }

  private count({ audience, contributor }: Resource, by: 1 | -1): void {
    if (!audience) return;
    const key = JSON.stringify(audience);
    const resources = (this.audiences.get(key)?.resources ?? 0) + by;
    if (resources > 0) this.audiences.set(key, { audience, resources });
    else this.audiences.delete(key);
    if (contributor === undefined) return;
    const theirs = (this.contributors.get(contributor) ?? 0) + by;
    if (theirs > 0) this.contributors.set(contributor, theirs);
    else this.contributors.delete(contributor);
  }
}
