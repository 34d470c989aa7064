import type { Call } from "./caller.ts";
import { itemBody, newItemId, nextTuesday } from "./draft-item.ts";
import { people } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

/** A proposal that the head of A has just made, with the version it stands at. */
async function proposed(call: Call): Promise<{ id: string; version: string }> {
  const body = { id: newItemId(), edition: nextTuesday(), ...itemBody() };
  const made = await call(people.headOfA, "POST /api/briefing/proposals", { body });
  if (made.status !== 201) throw new Error(made.text);
  return { id: body.id, version: String(made.body.version) };
}

/** For each line of the table of rights about proposed items, a request that nothing but the asker's rights would refuse. */
export const proposalRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/briefing/proposals": async () => ["GET /api/briefing/proposals"],
  "POST /api/briefing/proposals": async () => [
    "POST /api/briefing/proposals",
    { body: { id: newItemId(), edition: nextTuesday(), ...itemBody() } },
  ],
  "PUT /api/briefing/proposals/:proposal": async (call) => {
    const { id, version } = await proposed(call);
    return [`PUT /api/briefing/proposals/${id}`, { body: itemBody({ title: "Changed" }), version }];
  },
  "DELETE /api/briefing/proposals/:proposal": async (call) => {
    const { id, version } = await proposed(call);
    return [`DELETE /api/briefing/proposals/${id}`, { version }];
  },
  "POST /api/briefing/proposals/:proposal/decision": async (call) => {
    const { id, version } = await proposed(call);
    return [
      `POST /api/briefing/proposals/${id}/decision`,
      { body: { accepted: true, because: "" }, version },
    ];
  },
};
