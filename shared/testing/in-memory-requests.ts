import type { ResourceRequests } from "../domain/resources/requests/ports.ts";
import type { RequestId, ResourceRequest } from "../domain/resources/requests/resource-request.ts";
import { isUntold } from "../domain/resources/requests/tidings.ts";
import { ok, refuse } from "../domain/result.ts";
import { Rows } from "./in-memory-rows.ts";

/** `changed` hears of every change, as whatever reads the list's rows does. */
export function inMemoryRequests(
  requests: readonly ResourceRequest[],
  changed: (before: ResourceRequest | undefined, after: ResourceRequest) => void = () => {},
): ResourceRequests {
  const rows = new Rows<RequestId, ResourceRequest>();
  const put = (request: ResourceRequest) => {
    changed(rows.find(request.id)?.value, request);
    return rows.put(request.id, request);
  };
  for (const request of requests) put(request);
  const where = (isWanted: (request: ResourceRequest) => boolean) =>
    rows
      .all()
      .map(({ value }) => value)
      .filter(isWanted)
      .sort((a, b) => (b.askers[0]?.at.getTime() ?? 0) - (a.askers[0]?.at.getTime() ?? 0));
  return {
    find: async (id) => rows.find(id),
    listFor: async (network) => where((request) => request.network === network),
    listOf: async (person) => where(({ askers }) => askers.some((each) => each.person === person)),
    listUntold: async () => where(isUntold),
    create: async (request) => rows.find(request.id) ?? put(request),
    async save(request, version) {
      if (rows.find(request.id)?.version !== version) return refuse("resource-request.changed");
      return ok(put(request));
    },
  };
}
