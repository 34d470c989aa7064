import { isShownPinned } from "./pins/is-shown-pinned.ts";
import type { AskedResources, FoundResources } from "./ports.ts";
import { ReaderGroups } from "./reader-groups.ts";
import { AnsweredWords } from "./requests/answered-words.ts";
import type { ResourceRequest } from "./requests/resource-request.ts";
import { type Resource, type ResourceId, standingOf } from "./resource.ts";
import { isFound, type ResourceReader } from "./resource-rights.ts";
import { ResourceSearch } from "./search/resource-search.ts";
import type { SavedIndex } from "./search/saved-index.ts";
import type { SearchedDocument } from "./search/searched-document.ts";
import { schoolThesaurus } from "./search/thesaurus/school-thesaurus.ts";

interface Beginnings {
  readonly resources?: Iterable<Resource>;
  readonly requests?: Iterable<ResourceRequest>;
  readonly saved?: SavedIndex | undefined;
}

/** Resources by id, kept in step with a search of those that can be found: a change costs that resource's words. */
export class SearchedResources {
  private readonly byId = new Map<string, Resource>();
  private readonly hidden = new Map<string, Resource>();
  private readonly pointing = new Map<ResourceId, Set<ResourceId>>();
  private readonly engine: ResourceSearch;
  private changes = 0;
  private readonly answered = new AnsweredWords();
  private readonly readers = new ReaderGroups((id) => this.byId.get(id));

  /** How many resources were read word by word to begin with: all, but for those that `saved` knew as they are. */
  readonly readAtStart: number;

  /** Begins with what stands. `saved` is the index of an earlier start, whatever has changed since. */
  constructor({ resources = [], requests = [], saved }: Beginnings = {}) {
    for (const request of requests) this.answered.change(undefined, request);
    for (const resource of resources) this.keep(undefined, resource);
    const documents = [...this.byId.values()].filter(isFound).map((each) => this.documentOf(each));
    this.engine = saved
      ? ResourceSearch.load(schoolThesaurus, saved, documents)
      : new ResourceSearch(schoolThesaurus);
    if (!saved) for (const document of documents) this.engine.put(document);
    this.readAtStart = this.engine.taken;
  }

  /** The index as it stands, for the next start. */
  save(): SavedIndex {
    return this.engine.save();
  }

  /** Takes a change: what a resource was before, and what it is now. */
  change(before: Resource | undefined, after: Resource | undefined): void {
    const { was, is } = this.keep(before, after);
    if (was && was.id !== is?.id) this.engine.remove(was.id);
    if (is) this.engine.put(this.documentOf(is));
  }

  /** Everything but the search of it. Answers what can be found of it, before and now. */
  private keep(before: Resource | undefined, after: Resource | undefined) {
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
    this.readers.change(was, is);
    return { was, is };
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
      if (resource && isFound(resource)) this.engine.put(this.documentOf(resource));
    }
  }

  find(id: ResourceId): Resource | undefined {
    return this.byId.get(id);
  }

  /** Those that are proposed, archived or removed. */
  unfound(): Resource[] {
    return [...this.hidden.values()];
  }

  /** Those that were adapted from it, those whose place it has taken, and packs that hold it. */
  pointingTo(id: ResourceId): Resource[] {
    return [...(this.pointing.get(id) ?? [])].map((each) => this.get(each));
  }

  search({ reader, pinned = [], ...asked }: AskedResources): FoundResources {
    const isVisible = this.readers.testFor(reader);
    const pins = new Map(
      pinned
        .filter(({ resource }) => isShownPinned(this.find(resource)))
        .map(({ resource, chosenBy }) => [resource as string, chosenBy]),
    );
    const { hits, ...answer } = this.engine.search({
      ...asked,
      ...(isVisible ? { isVisible } : {}),
      ...(pins.size > 0 ? { pinned: [...pins.keys()] } : {}),
    });
    return {
      ...answer,
      found: hits.map(({ id, isPinned, ...hit }) => {
        const chosenBy = isPinned && pins.get(id);
        return { ...hit, resource: this.get(id as ResourceId), ...(chosenBy ? { chosenBy } : {}) };
      }),
    };
  }

  private documentOf(resource: Resource): SearchedDocument {
    const askedFor = this.answered.of(resource.id);
    const isSuperseded = standingOf(resource).status === "superseded";
    // Most are neither, and stand in memory once.
    return askedFor.length === 0 && !isSuperseded ? resource : { ...resource, askedFor, isSuperseded };
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
  return [resource.adaptedFrom, by, ...(resource.entries ?? [])].filter((id) => id !== undefined);
}
