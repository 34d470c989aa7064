import type { NetworkBody } from "../../../shared/contract/networks/network.schema.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { NetworkContent, NetworkPlace } from "../../../shared/domain/networks/network.ts";
import { toAudience } from "../directory/audience-body.ts";

/** What somebody sent about a network, trimmed, each lead once. Whether it may stand is for the use case to say. */
export const toNetworkContent = (body: NetworkBody): NetworkContent => ({
  name: body.name.trim(),
  purpose: body.purpose.trim(),
  leads: [...new Set(body.leads)] as PersonId[],
  members: toAudience(body.members),
  phases: [...new Set(body.phases)],
  meetingsPerYear: body.meetingsPerYear,
  ...(body.channel ? { channel: toPlace(body.channel) } : {}),
  ...(body.library ? { library: toPlace(body.library) } : {}),
});

const toPlace = ({ name, address }: NetworkPlace): NetworkPlace => ({
  name: name.trim(),
  address: address.trim(),
});
