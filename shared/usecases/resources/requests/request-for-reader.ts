import type { Actor } from "../../../domain/directory/actor.ts";
import type { Network } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { canSeeRequest } from "../../../domain/resources/requests/request-rights.ts";
import type { RequestId, ResourceRequest } from "../../../domain/resources/requests/resource-request.ts";
import type { ResourceReader } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";

export interface RequestForReader {
  readonly request: ResourceRequest;
  readonly network: Network;
  readonly reader: ResourceReader;
}

/** A request with its network. Somebody who may not see it is not told that it is there. */
export async function requestForReader(
  ports: ReaderPorts & Pick<Ports, "resourceRequests">,
  { actor, id }: { actor: Actor; id: RequestId },
): Promise<Result<RequestForReader, "resource-request.not-found">> {
  const found = await ports.resourceRequests.find(id);
  const network = found && (await ports.networks.find(found.value.network))?.value;
  const reader = await resourceReader(ports, actor);
  if (!network || !canSeeRequest(reader, found.value, network)) return refuse("resource-request.not-found");
  return ok({ request: found.value, network, reader });
}
