import type { FoundResources, ResourceLinks } from "./ports.ts";
import type { ResourceId, ResourceLink } from "./resource-link.ts";
import { type ResourceQuery, ResourceSearch } from "./search/resource-search.ts";
import { schoolThesaurus } from "./search/thesaurus/school-thesaurus.ts";

/** Links by id, kept in step with a search of them: a change costs that link's words. */
export class SearchedLinks implements ResourceLinks {
  private readonly byId = new Map<string, ResourceLink>();
  private readonly engine = new ResourceSearch(schoolThesaurus);

  /** Takes a row's change: what it held before, and what it holds now. */
  change(before: ResourceLink | undefined, after: ResourceLink | undefined): void {
    if (before && before.id !== after?.id && this.byId.delete(before.id)) this.engine.remove(before.id);
    if (!after) return;
    this.byId.set(after.id, after);
    this.engine.put(after);
  }

  async list(): Promise<readonly ResourceLink[]> {
    return [...this.byId.values()].sort((a, b) => a.title.localeCompare(b.title, "en-GB"));
  }

  async search(asked: ResourceQuery): Promise<FoundResources> {
    const { hits, ...answer } = this.engine.search(asked);
    return {
      ...answer,
      found: hits.map(({ id, ...hit }) => ({ ...hit, resource: this.get(id as ResourceId) })),
    };
  }

  private get(id: ResourceId): ResourceLink {
    const link = this.byId.get(id);
    if (!link) throw new Error(`The search found a link that is not there: ${id}`);
    return link;
  }
}
