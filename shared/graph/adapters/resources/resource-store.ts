import type { NetworkId } from "../../../domain/networks/network.ts";
import type { ResourceStore } from "../../../domain/resources/ports.ts";
import type { Resource, ResourceId } from "../../../domain/resources/resource.ts";
import type { SavedIndex } from "../../../domain/resources/search/saved-index.ts";
import { SearchedResources } from "../../../domain/resources/searched-resources.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import type { ListItem } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { linksList, networkOfLibrary, requestsList } from "../../schema/resources.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { listTable } from "../list-table.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";
import type { SaveOutcome } from "../save-row.ts";
import { libraryRows } from "./library-rows.ts";
import { requestSchema } from "./resource-requests.ts";
import { fromContent, fromLink, linkSchema } from "./resource-row.ts";

interface Source {
  readonly rows: MirroredRows<Resource>;
  find(id: ResourceId): { readonly value: Resource; readonly item: ListItem } | undefined;
  save(resource: Resource, version: string): Promise<SaveOutcome>;
  remove(resource: Resource, version: string): Promise<SaveOutcome>;
}

/**
 * Links and the files of every library out of the mirror, with a search that takes in only the rows that change, and at the start only
 * those that are not in `saved` as they are.
 */
export function resourceStore(
  { graph, mirror }: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
  saved?: SavedIndex,
): ResourceStore {
  const versioned = (found: { value: Resource; item: ListItem }): Versioned<Resource> => ({
    value: found.value,
    version: found.item.etag,
  });

  const table = listTable({ graph, mirror }, linksList.name);
  const readLink = rowReader(linksList.name, linkSchema, report);
  const links = new MirroredRows(mirror.list(linksList.name), readLink);
  const ofLinks: Source = {
    rows: links,
    find: (id) => links.ofKey(id),
    save: (resource, version) => table.save(resource.id, version, fromLink(resource)),
    remove: ({ id }, version) => table.remove(id, version),
  };
  const libraries = new Map<NetworkId, Source>();
  for (const name of mirror.names) {
    const network = networkOfLibrary(name) as NetworkId | undefined;
    if (network === undefined) continue;
    const { rows, save, remove } = libraryRows({ graph, mirror }, { name, network }, report);
    libraries.set(network, {
      rows,
      find: (id) => rows.ofId(id.slice(network.length + 1)),
      save: (resource, version) => save(resource.file?.item ?? "", version, fromContent(resource)),
      remove: ({ file }, version) => remove(file?.item ?? "", version),
    });
  }
  const sources = () => [ofLinks, ...libraries.values()];
  const requests = new MirroredRows(
    mirror.list(requestsList.name),
    rowReader(requestsList.name, requestSchema, report),
  );
  const searched = new SearchedResources({
    resources: sources().flatMap(({ rows }) => rows.all().map(({ value }) => value)),
    requests: requests.all().map(({ value }) => value),
    saved,
  });
  for (const { rows } of sources()) rows.onChange((before, after) => searched.change(before, after));
  requests.onChange((before, after) => searched.changeRequest(before, after));

  const sourceOf = ({ id, file }: Pick<Resource, "id" | "file">): Source | undefined =>
    links.ofKey(id) || !file ? ofLinks : libraries.get(file.network);

  function find(id: ResourceId) {
    const resource = searched.find(id);
    return resource && sourceOf(resource)?.find(id);
  }

  return {
    async list() {
      return sources()
        .flatMap(({ rows }) => rows.all().map(versioned))
        .sort((a, b) => a.value.title.localeCompare(b.value.title, "en-GB"));
    },
    async listUnfound() {
      return searched.unfound().flatMap(({ id }) => {
        const found = find(id);
        return found ? [versioned(found)] : [];
      });
    },
    listPointingTo: async (id) => searched.pointingTo(id),
    async find(id) {
      const found = find(id);
      return found && versioned(found);
    },
    get revision() {
      return searched.revision;
    },
    readAtStart: searched.readAtStart,
    savedIndex: () => searched.save(),
    takeText: (id, text) => searched.takeText(id, text),
    search: async (asked) => searched.search(asked),
    recent: async (asked) => searched.recent(asked),
    async addLink(link) {
      const item = await table.create(link.id, fromLink(link));
      const value = readLink(item);
      if (!value) throw new Error(`The row ${item.id} of "${linksList.name}" cannot be read.`);
      return { value, version: item.etag };
    },
    async save(resource, version) {
      const outcome = await sourceOf(resource)?.save(resource, version);
      if (!outcome) return refuse("resource.not-found");
      if ("lost" in outcome) return refuse(outcome.lost ? "resource.changed" : "resource.not-found");
      const saved = find(resource.id);
      return saved ? ok(versioned(saved)) : refuse("resource.not-found");
    },
    async remove(resource, version) {
      const outcome = await sourceOf(resource)?.remove(resource, version);
      return outcome && "lost" in outcome && outcome.lost ? refuse("resource.changed") : ok(undefined);
    },
  };
}
