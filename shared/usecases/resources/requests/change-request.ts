import type { Ports } from "../../../domain/ports.ts";
import type { RequestId, ResourceRequest } from "../../../domain/resources/requests/resource-request.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";

/** Two people and a server that tells of it change a request at once at most; whoever loses more races than this gives up. */
const mostRaces = 5;

/**
 * Saves what a rule makes of a request. After a lost race the rule is asked again about what stands then, so that what others did
 * meanwhile is kept (invariant 3).
 */
export async function changeRequest<Code extends string>(
  { resourceRequests }: Pick<Ports, "resourceRequests">,
  id: RequestId,
  rule: (request: ResourceRequest) => Result<ResourceRequest, Code>,
): Promise<Result<ResourceRequest, Code | "resource-request.not-found" | "resource-request.changed">> {
  for (let race = 0; race < mostRaces; race++) {
    const standing = await resourceRequests.find(id);
    if (!standing) return refuse("resource-request.not-found");
    const changed = rule(standing.value);
    if (!changed.ok || changed.value === standing.value) return changed;
    const saved = await resourceRequests.save(changed.value, standing.version);
    if (saved.ok) return ok(saved.value.value);
  }
  return refuse("resource-request.changed");
}
