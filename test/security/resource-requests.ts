import type { Call } from "./caller.ts";
import { resources } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const read =
  ({ id }: { readonly id: string }) =>
  async (): Promise<Asked> => [`GET /api/resources/${id}`];

/** For each line of the table of rights about resources, a request that nothing but the asker's rights would refuse. */
export const resourceRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/resources": async () => ["GET /api/resources"],
  "GET /api/resources/:resource": read(resources.open),
  "GET /api/resources/:resource (for SENDCOs)": read(resources.forSendcos),
  "GET /api/resources/:resource (proposed)": read(resources.proposed),
  "GET /api/resources/:resource (archived)": read(resources.archived),
  "GET /api/resources/:resource (removed)": read(resources.removed),
};
