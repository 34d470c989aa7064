import type { Ports } from "../domain/ports.ts";
import type { KeptText, ResourceStore } from "../domain/resources/ports.ts";
import type { Resource, ResourceId } from "../domain/resources/resource.ts";
import { SearchedResources } from "../domain/resources/searched-resources.ts";
import { ok, refuse } from "../domain/result.ts";
import { Rows } from "./in-memory-rows.ts";

/** `searched` may be shared with the requests that are answered with these resources. */
export function inMemoryResources(
  resources: readonly Resource[],
  searched = new SearchedResources(),
): ResourceStore {
  const rows = new Rows<ResourceId, Resource>();
  const put = (resource: Resource) => {
    searched.change(rows.find(resource.id)?.value, resource);
    return rows.put(resource.id, resource);
  };
  for (const resource of resources) put(resource);
  return {
    list: async () => rows.all().sort((a, b) => a.value.title.localeCompare(b.value.title, "en-GB")),
    listUnfound: async () => searched.unfound().flatMap(({ id }) => rows.find(id) ?? []),
    listPointingTo: async (id) => searched.pointingTo(id),
    find: async (id) => rows.find(id),
    get revision() {
      return searched.revision;
    },
    readAtStart: searched.readAtStart,
    savedIndex: () => searched.save(),
    takeText: (id, text) => searched.takeText(id, text),
    search: async (asked) => searched.search(asked),
    recent: async (asked) => searched.recent(asked),
    addLink: async (link) => rows.find(link.id) ?? put(link),
    async save(resource, version) {
      const standing = rows.find(resource.id);
      if (!standing) return refuse("resource.not-found");
      return standing.version === version ? ok(put(resource)) : refuse("resource.changed");
    },
    async remove({ id }, version) {
      const standing = rows.find(id);
      if (!standing) return ok(undefined);
      if (standing.version !== version) return refuse("resource.changed");
      rows.delete(id);
      searched.change(standing.value, undefined);
      return ok(undefined);
    },
  };
}

/** Libraries without a file. */
export function noLibraryFiles(): Pick<Ports, "libraryFiles" | "fileTexts" | "keptTexts"> {
  const kept = new Map<ResourceId, KeptText>();
  return {
    libraryFiles: { open: async () => undefined },
    fileTexts: { read: async () => ({ found: false, why: "not-text" }) },
    keptTexts: {
      find: async (id) => kept.get(id),
      keep: async (id, text) => void kept.set(id, text),
      drop: async (id) => void kept.delete(id),
    },
  };
}
