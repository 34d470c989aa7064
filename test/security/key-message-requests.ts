import type { Call } from "./caller.ts";
import { itemBody, newItemId } from "./draft-item.ts";
import { people } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

// One for all of them: several messages may be planned for one Tuesday, and editions need theirs for themselves.
const tuesday = "2026-12-15";

const planned = () => ({
  message: "Attendance matters every day",
  audience: itemBody().audience,
  sayings: [{ edition: tuesday, title: "Every day counts", what: "Ring home by 9:30." }],
});

/** A message that an editor has just planned. */
async function made(call: Call): Promise<{ id: string; version: string }> {
  const answer = await call(people.editor, "POST /api/briefing/key-messages", {
    body: { id: newItemId(), ...planned() },
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return { id: String(answer.body.id), version: String(answer.body.version) };
}

/** Requests about what the trust wants heard several times. */
export const keyMessageRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/briefing/key-messages": async () => ["GET /api/briefing/key-messages"],
  "POST /api/briefing/key-messages": async () => [
    "POST /api/briefing/key-messages",
    { body: { id: newItemId(), ...planned() } },
  ],
  "PUT /api/briefing/key-messages/:message": async (call) => {
    const { id, version } = await made(call);
    return [`PUT /api/briefing/key-messages/${id}`, { body: planned(), version }];
  },
  "DELETE /api/briefing/key-messages/:message": async (call) => {
    const { id, version } = await made(call);
    return [`DELETE /api/briefing/key-messages/${id}`, { version }];
  },
};
