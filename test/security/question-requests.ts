import type { Call } from "./caller.ts";
import { newItemId } from "./draft-item.ts";
import { items, people } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const ofSendcos = `/api/briefing/items/${items.sendcos.id}` as const;
const question = () => ({ body: { id: newItemId(), text: "A private question" } });

/** What the SENDCO has just asked, at the version at which it then stands; nothing older waits. */
async function asked(call: Call): Promise<string> {
  const { body } = await call(people.editor, "GET /api/briefing/questions");
  for (const { id, version } of body.questions as { id: string; version: string }[])
    await call(people.editor, `DELETE /api/briefing/questions/${id}`, { version });
  const made = question();
  const answer = await call(people.sendco, `POST ${ofSendcos}/questions`, made);
  if (answer.status !== 201) throw new Error(answer.text);
  return made.body.id;
}

/** Requests about what readers ask. */
export const questionRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/briefing/questions": async () => ["GET /api/briefing/questions"],
  "POST /api/briefing/items/:item/questions (SENDCOs)": async (call) => {
    await asked(call);
    return [`POST ${ofSendcos}/questions`, question()];
  },
  "POST /api/briefing/items/:item/questions (draft)": async () => [
    `POST /api/briefing/items/${items.inDraft.id}/questions`,
    question(),
  ],
  "PUT /api/briefing/questions/:question/answer": async (call) => [
    `PUT /api/briefing/questions/${await asked(call)}/answer`,
    { body: { answer: "Yes." }, version: '"0"' },
  ],
  "DELETE /api/briefing/questions/:question": async (call) => {
    const id = await asked(call);
    const answered = { body: { answer: "Yes." }, version: '"0"' };
    await call(people.editor, `PUT /api/briefing/questions/${id}/answer`, answered);
    return [`DELETE /api/briefing/questions/${id}`, { version: '"1"' }];
  },
  "DELETE /api/briefing/questions/:question (own)": async (call) => [
    `DELETE /api/briefing/questions/${await asked(call)}`,
    { version: '"0"' },
  ],
};
