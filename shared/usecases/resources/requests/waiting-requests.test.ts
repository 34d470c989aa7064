import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type {
  RequestId,
  RequestStanding,
  ResourceRequest,
} from "../../../domain/resources/requests/resource-request.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { waitingRequests } from "./waiting-requests.ts";

const at = new Date("2026-11-20T10:00:00Z");
const jo = "jo" as PersonId;
const [english, maths, art] = ["english", "maths", "art"] as NetworkId[] as [NetworkId, NetworkId, NetworkId];
const request = (
  id: string,
  network: NetworkId,
  askers: readonly string[],
  standing: RequestStanding = { status: "open" },
): ResourceRequest => ({
  ...{ id: id as RequestId, network, words: id, standing, tidings: { told: [] } },
  askers: askers.map((person) => ({ person: person as PersonId, at })),
});

describe("requests that wait in somebody's networks", () => {
  it("are counted network by network: what others asked and nobody has answered", async () => {
    const { resourceRequests } = inMemoryPorts({
      requests: [
        request("a", english, ["mo"]),
        request("b", english, ["mo", "lena"]),
        request("own", english, ["lena", "jo"]),
        request("closed", english, ["mo"], { status: "closed", by: jo, at, because: "Not ours." }),
        request("c", maths, ["jo"]),
        request("d", art, ["mo"]),
      ],
    });
    const waiting = await waitingRequests({ resourceRequests }, { person: jo, networks: [english, maths] });
    expect([...waiting]).toEqual([["english", 2]]);
  });
});
