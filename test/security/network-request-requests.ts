import type { Call } from "./caller.ts";
import { people } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

let asked = 0;

/** A request of a teacher to the English network, by its id; nobody else's request touches it. */
async function freshRequest(call: Call): Promise<string> {
  const { body } = await call(people.teacherOfB, "POST /api/resources/requests", {
    body: { network: "english", words: `tuba ${++asked}` },
  });
  return String(body.id);
}

/** Withdrawn again, so that nobody asks for more than they may. */
const path = async (call: Call) => {
  const { body } = await call(people.teacherOfB, "GET /api/resources/requests");
  for (const { id, status } of (body.requests ?? []) as { id: string; status: string }[])
    if (status === "open") await call(people.teacherOfB, `DELETE /api/resources/requests/${id}`);
  return `/api/resources/requests/${await freshRequest(call)}` as const;
};

const answer = { body: { resource: "open" } };

/** For each line of the table of rights about requests to networks, a request that nothing but the asker's rights would refuse. */
export const networkRequestRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/resources/networks-to-ask": async () => ["GET /api/resources/networks-to-ask?q=tuba"],
  "GET /api/resources/upkeep/not-found": async () => ["GET /api/resources/upkeep/not-found"],
  "GET /api/resources/requests": async () => ["GET /api/resources/requests"],
  "POST /api/resources/requests": async () => [
    "POST /api/resources/requests",
    { body: { network: "english", words: "a tuba for everybody" } },
  ],
  "GET /api/networks/:network/requests": async () => ["GET /api/networks/english/requests"],
  "PUT /api/resources/requests/:request/answer": async (call) => [`PUT ${await path(call)}/answer`, answer],
  "DELETE /api/resources/requests/:request/answer": async (call) => {
    const at = await path(call);
    await call(people.lead, `PUT ${at}/answer`, answer);
    return [`DELETE ${at}/answer`];
  },
  "PUT /api/resources/requests/:request/closure": async (call) => [
    `PUT ${await path(call)}/closure`,
    { body: { because: "We have none" } },
  ],
  "DELETE /api/resources/requests/:request": async (call) => [`DELETE ${await path(call)}`],
};
