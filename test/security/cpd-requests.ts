import type { Call } from "./caller.ts";
import { people } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const noOne = {
  ...{ allStaff: false, roles: [], phases: [], hubs: [], schools: [], people: [] },
  except: { schools: [], people: [] },
};
const course = {
  ...{ title: "First aid", about: "", kind: "statutory", priorities: [], offered: { from: "2026-27" } },
  ...{ mandatoryFor: { ...noOne, roles: ["teacher"] }, optionalFor: noOne, renewal: { kind: "once" } },
  ...{ dueBy: "12-18", graceDays: 28, ways: [{ kind: "certificate" }], meetings: [] },
};

/** A course that nobody else's request touches, as the central team made it. */
async function madeCourse(call: Call): Promise<{ id: string; version: string }> {
  const id = crypto.randomUUID();
  const { body } = await call(people.centralTeam, "POST /api/cpd/courses", { body: { id, ...course } });
  return { id, version: String(body.version) };
}

async function madeExemption(call: Call): Promise<{ id: string; version: string }> {
  const id = crypto.randomUUID();
  const { id: of } = await madeCourse(call);
  const body = { id, course: of, person: people.teacher, because: "On leave", until: "2027-02-12" };
  const made = await call(people.centralTeam, "POST /api/cpd/exemptions", { body });
  const { exemptions } = made.body as { exemptions: { id: string; version: string }[] };
  const found = exemptions.find((each) => each.id === id);
  return { id, version: found?.version ?? "" };
}

/** What is asked about the CPD offer, and about what people hand in for it. */
export const cpdRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/cpd/plan": async () => ["GET /api/cpd/plan?for=all"],
  "GET /api/cpd/courses": async () => ["GET /api/cpd/courses"],
  "GET /api/cpd/courses/:course": async (call) => [`GET /api/cpd/courses/${(await madeCourse(call)).id}`],
  "POST /api/cpd/courses": async () => [
    "POST /api/cpd/courses",
    { body: { id: crypto.randomUUID(), ...course } },
  ],
  "PUT /api/cpd/courses/:course": async (call) => {
    const { id, version } = await madeCourse(call);
    return [`PUT /api/cpd/courses/${id}`, { body: { ...course, title: "Other" }, version }];
  },
  "PUT /api/cpd/courses/:course/retired": async (call) => {
    const { id, version } = await madeCourse(call);
    return [`PUT /api/cpd/courses/${id}/retired`, { body: { retired: true }, version }];
  },
  "POST /api/cpd/courses/assessment": async () => ["POST /api/cpd/courses/assessment", { body: course }],
  "GET /api/cpd/exemptions": async () => ["GET /api/cpd/exemptions"],
  "POST /api/cpd/exemptions": async (call) => {
    const { id } = await madeCourse(call);
    const body = { course: id, person: people.teacher, because: "On leave", until: "2027-02-12" };
    return ["POST /api/cpd/exemptions", { body: { id: crypto.randomUUID(), ...body } }];
  },
  "PUT /api/cpd/exemptions/:exemption": async (call) => {
    const { id, version } = await madeExemption(call);
    return [`PUT /api/cpd/exemptions/${id}`, { body: { until: "2026-11-20" }, version }];
  },
};
