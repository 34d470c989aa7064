import type { Call } from "./caller.ts";
import { people, resources } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

let pinned = 0;

/** A pin that nobody else's request touches. */
const fresh =
  ({ id }: { readonly id: string }) =>
  async (call: Call): Promise<Asked> => {
    // Words apart, so that no search ever has its three.
    const { body } = await call(people.centralTeam, `POST /api/resources/${id}/pins`, {
      body: { words: `harpsichord ${++pinned}` },
    });
    return [`DELETE /api/resources/pins/${body.id}`];
  };

const pin =
  ({ id }: { readonly id: string }) =>
  async (): Promise<Asked> => [`POST /api/resources/${id}/pins`, { body: { words: `tuba ${++pinned}` } }];

/** For each line of the table of rights about pinned answers, a request that nothing but the asker's rights would refuse. */
export const pinRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/resources/upkeep/pins": async () => ["GET /api/resources/upkeep/pins"],
  "POST /api/resources/:resource/pins": pin(resources.open),
  "POST /api/resources/:resource/pins (for SENDCOs)": pin(resources.forSendcos),
  "DELETE /api/resources/pins/:pin": fresh(resources.open),
  "DELETE /api/resources/pins/:pin (for SENDCOs)": fresh(resources.forSendcos),
};
