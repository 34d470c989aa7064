import { fromPlan } from "../../bot/api/meetings/plan-body.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import { aMeeting } from "../../shared/testing/builders.ts";
import type { Asked } from "./rights-requests.ts";

/** A meeting of the network that "lead" leads. */
const plan = fromPlan(aMeeting("plan", { network: "english" as NetworkId }));
const rule = {
  ...{ period: "term", weekday: 2, nth: 1, from: "2026-09-01", to: "2027-07-31" },
  ...{ startsAt: "14:00", endsAt: "15:30" },
};
const asking =
  (address: `POST /${string}`, more: object = {}) =>
  async (): Promise<Asked> => [address, { body: { plan, ...more } }];

/** What a lead asks while planning. */
export const planningRequests: Readonly<Record<string, () => Promise<Asked>>> = {
  "POST /api/meetings/assessment": asking("POST /api/meetings/assessment"),
  "POST /api/meetings/proposals": asking("POST /api/meetings/proposals", {
    from: "2026-12-01",
    to: "2026-12-11",
  }),
  "POST /api/meetings/free-busy": asking("POST /api/meetings/free-busy"),
  "POST /api/meetings/series/dates": asking("POST /api/meetings/series/dates", { rule }),
};
