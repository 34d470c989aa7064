import type { Call } from "./caller.ts";
import { people, resources } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

/** For each line of the table of rights about what looks doubled, a request that nothing but the asker's rights would refuse. */
export const tellingRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "POST /api/resources/upkeep/duplicates/apart": async () => [
    "POST /api/resources/upkeep/duplicates/apart",
    { body: { resources: [resources.open.id, "link-of-unled-0"] } },
  ],
  "POST /api/resources/upkeep/duplicates/apart (for SENDCOs)": async () => [
    "POST /api/resources/upkeep/duplicates/apart",
    { body: { resources: [resources.open.id, resources.forSendcos.id] } },
  ],
  "DELETE /api/resources/upkeep/duplicates/apart/:telling": async (call) => {
    const { body } = await call(people.centralTeam, "POST /api/resources/upkeep/duplicates/apart", {
      body: { resources: [resources.open.id, "link-of-english-0"] },
    });
    return [`DELETE /api/resources/upkeep/duplicates/apart/${body.id}`];
  },
};
