import type { Call } from "./caller.ts";
import { people, schools } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const noOne = {
  ...{ allStaff: false, roles: [], phases: [], hubs: [], schools: [], people: [] },
  except: { schools: [], people: [] },
};

/** A course that holders of a post have owed for three weeks. */
async function owedBy(call: Call, role: string): Promise<string> {
  const id = crypto.randomUUID();
  const course = {
    ...{ title: "Fire safety", about: "", kind: "statutory", priorities: [], offered: { from: "2026-27" } },
    ...{ mandatoryFor: { ...noOne, roles: [role] }, optionalFor: noOne, renewal: { kind: "once" } },
    ...{ dueBy: "11-02", graceDays: 0, ways: [{ kind: "certificate" }], meetings: [] },
  };
  await call(people.centralTeam, "POST /api/cpd/courses", { body: { id, ...course } });
  return id;
}

const remind =
  (person: string, role: string) =>
  async (call: Call): Promise<Asked> => {
    await owedBy(call, role);
    return [`POST /api/cpd/people/${person}/reminder`, { body: {} }];
  };
const remindAll =
  (urn: string, role: string) =>
  async (call: Call): Promise<Asked> => {
    const course = await owedBy(call, role);
    return [`POST /api/cpd/schools/${urn}/reminders`, { body: { course } }];
  };

/** Requests to remind people of what they owe. The head's comes first, so the central team's finds that it has been done today. */
export const reminderRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "POST /api/cpd/people/:person/reminder (SENDCO of A)": remind(people.sendco, "sendco"),
  "POST /api/cpd/people/:person/reminder (lead, of D)": remind(people.lead, "english-lead"),
  "POST /api/cpd/people/:person/reminder (nobody)": remind("nobody", "sendco"),
  "POST /api/cpd/schools/:urn/reminders (A)": remindAll(schools.a, "teacher"),
  "POST /api/cpd/schools/:urn/reminders (B)": remindAll(schools.b, "teacher"),
  "POST /api/cpd/schools/:urn/reminders (C)": remindAll(schools.c, "teacher"),
  "POST /api/cpd/schools/:urn/reminders (nowhere)": remindAll("999999", "teacher"),
};
