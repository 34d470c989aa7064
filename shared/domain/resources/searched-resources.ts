import type { AskedResources, FoundResources } from "./ports.ts";
import { ReaderGroups } from "./reader-groups.ts";
import { AnsweredWords } from "./requests/answered-words.ts";
import type { ResourceRequest } from "./requests/resource-request.ts";
import { type Resource, type ResourceId, standingOf } from "./resource.ts";
import { isFound, type ResourceReader } from "./resource-rights.ts";
import { ResourceSearch } from "./search/resource-search.ts";
import { schoolThesaurus } from "./search/thesaurus/school-thesaurus.ts";

/** Resources by id, kept in step with a search of those that can be found: a change costs that resource's words. */
export class SearchedResources {
  private readonly byId = new Map<string, Resource>();
  private readonly hidden = new Map<string, Resource>();
  private readonly pointing = new Map<ResourceId, Set<ResourceId>>();
  private readonly engine = new ResourceSearch(schoolThesaurus);
  private changes = 0;
  private readonly answered = new AnsweredWords();
  private readonly readers = new ReaderGroups((id) => this.byId.get(id));

  /** Takes a change: what a resource was before, and what it is now. */
  change(before: Resource | undefined, after: Resource | undefined): void {
    this.changes++;
    if (before && before.id !== after?.id) this.byId.delete(before.id);
    if (after) this.byId.set(after.id, after);
    if (before) this.hidden.delete(before.id);
    for (const to of before ? pointedTo(before) : []) this.pointing.get(to)?.delete(before?.id as ResourceId);
    for (const to of after ? pointedTo(after) : [])
      this.pointing.set(to, (this.pointing.get(to) ?? new Set()).add(after?.id as ResourceId));
    if (after && !isFound(after)) this.hidden.set(after.id, after);
    const [was, is] = [
      before && isFound(before) ? before : undefined,
      after && isFound(after) ? after : undefined,
    ];
    if (was && was.id !== is?.id) this.engine.remove(was.id);
    if (is) this.put(is);
    this.readers.change(was, is);
  }

  /** Counts up with every change. */
  get revision(): number {
    return this.changes;
  }

  takeText(id: ResourceId, text: string): void {
    if (this.byId.has(id)) this.engine.putText(id, text);
  }

  /** Takes a change of a request: what it was answered with is found by its words too. */
  changeRequest(before: ResourceRequest | undefined, after: ResourceRequest | undefined): void {
    for (const id of this.answered.change(before, after)) {
      const resource = this.byId.get(id);
      if (resource && isFound(resource)) this.put(resource);
    }
  }

  find(id: ResourceId): Resource | undefined {
    return this.byId.get(id);
  }

  /** Those that are proposed, archived or removed. */
  unfound(): Resource[] {
    return [...this.hidden.values()];
  }

  /** Those that were adapted from it, and those whose place it has taken. */
  pointingTo(id: ResourceId): Resource[] {
    return [...(this.pointing.get(id) ?? [])].map((each) => this.get(each));
  }

  search({ reader, ...asked }: AskedResources): FoundResources {
    const isVisible = this.readers.testFor(reader);
    const { hits, ...answer } = this.engine.search(isVisible ? { ...asked, isVisible } : asked);
    return {
      ...answer,
      found: hits.map(({ id, ...hit }) => ({ ...hit, resource: this.get(id as ResourceId) })),
    };
  }

  private put(resource: Resource): void {
    const askedFor = this.answered.of(resource.id);
    const isSuperseded = standingOf(resource).status === "superseded";
    // Most are neither, and stand in memory once.
    if (askedFor.length === 0 && !isSuperseded) this.engine.put(resource);
    else this.engine.put({ ...resource, askedFor, isSuperseded });
  }

  /** What has no day of a change is nowhere in the order of changes, and left out. */
  recent({ reader, limit }: { reader: ResourceReader; limit: number }): Resource[] {
    const isVisible = this.readers.testFor(reader) ?? (() => true);
    return [...this.byId.values()]
      .filter((each) => each.changedOn !== undefined && isFound(each) && isVisible(each))
      .sort((a, b) => (b.changedOn ?? "").localeCompare(a.changedOn ?? "") || a.title.localeCompare(b.title))
      .slice(0, limit);
  }

  private get(id: ResourceId): Resource {
    const resource = this.find(id);
    if (!resource) throw new Error(`The search found a resource that is not there: ${id}`);
    return resource;
  }
}

function pointedTo(resource: Resource): ResourceId[] {
  const standing = standingOf(resource);
  const by = standing.status === "superseded" ? standing.by : undefined;
  return [resource.adaptedFrom, by].filter((id) => id !== undefined);
}
