import type { Call } from "./caller.ts";
import { newItemId } from "./draft-item.ts";
import { english, people } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

/** A network as the central team's form sends it. */
export const networkBody = (changes: object = {}) => ({
  name: "Maths",
  purpose: "Plan the curriculum together.",
  leads: [people.lead],
  members: {
    allStaff: false,
    roles: ["maths-lead"],
    phases: [],
    hubs: [],
    schools: [],
    people: [],
    except: { schools: [], people: [] },
  },
  phases: ["primary"],
  meetingsPerYear: 4,
  ...changes,
});

/** A network that nobody else's request touches. */
export async function freshNetwork(call: Call): Promise<{ id: string; version: string }> {
  const id = newItemId();
  const { body } = await call(people.centralTeam, "POST /api/networks", { body: { id, ...networkBody() } });
  return { id, version: String(body.version) };
}

/** For each line of the table of rights about networks, a request that nothing but the asker's rights would refuse. */
export const networksRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/networks/:network": async () => [`GET /api/networks/${english.id}`],
  "POST /api/networks": async () => ["POST /api/networks", { body: { id: newItemId(), ...networkBody() } }],
  "PUT /api/networks/:network": async (call) => {
    const { id, version } = await freshNetwork(call);
    return [`PUT /api/networks/${id}`, { body: networkBody({ name: "Mathematics" }), version }];
  },
};
