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

/** A course for everybody that takes a certificate and has a recording. */
async function openCourse(call: Call): Promise<string> {
  const id = crypto.randomUUID();
  const ways = [{ kind: "certificate" }, { kind: "recording" }];
  await call(people.centralTeam, "POST /api/cpd/courses", { body: { id, ...course, ways } });
  return id;
}

/** The smallest beginning that counts as a PDF. */
const pdf = {
  headers: { "content-type": "application/octet-stream" },
  body: Buffer.from("%PDF-1.7 A certificate"),
};

/** A certificate, with its file, that this person has just handed in. */
async function handedIn(call: Call, person: string): Promise<string> {
  const of = await openCourse(call);
  const id = crypto.randomUUID();
  await call(person, `PUT /api/cpd/mine/certificates/${id}/file`, pdf);
  const body = { id, course: of, issuedOn: "2026-11-03", from: "Acme", file: "pdf" };
  await call(person, "POST /api/cpd/mine/certificates", { body });
  return `certificate ${of} ${person} ${id}`;
}

const decisionOn =
  (person: string) =>
  async (call: Call): Promise<Asked> => {
    const decision = { id: crypto.randomUUID(), person, certificate: await handedIn(call, person) };
    return ["POST /api/cpd/certificates/decisions", { body: { ...decision, approved: true } }];
  };

const fileOf =
  (person: string) =>
  async (call: Call): Promise<Asked> => {
    const certificate = encodeURIComponent(await handedIn(call, person));
    return [`GET /api/cpd/certificates/file?person=${person}&certificate=${certificate}`];
  };

/** What is asked about the CPD offer, and about what people hand in for it. */
export const cpdRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "POST /api/cpd/mine/certificates": async (call) => {
    const body = { id: crypto.randomUUID(), course: await openCourse(call) };
    return ["POST /api/cpd/mine/certificates", { body: { ...body, issuedOn: "2026-11-03", from: "Acme" } }];
  },
  "POST /api/cpd/mine/recordings": async (call) => {
    const body = { id: crypto.randomUUID(), course: await openCourse(call), answer: "Tell the DSL" };
    return ["POST /api/cpd/mine/recordings", { body }];
  },
  "PUT /api/cpd/mine/certificates/:id/file": async () => [
    `PUT /api/cpd/mine/certificates/${crypto.randomUUID()}/file`,
    pdf,
  ],
  "GET /api/cpd/certificates/file (SENDCO of A)": fileOf(people.sendco),
  "GET /api/cpd/certificates/file (teacher of B)": fileOf(people.teacherOfB),
  "GET /api/cpd/certificates": async () => ["GET /api/cpd/certificates"],
  "POST /api/cpd/certificates/decisions (SENDCO of A)": decisionOn(people.sendco),
  "POST /api/cpd/certificates/decisions (teacher of B)": decisionOn(people.teacherOfB),
  "POST /api/cpd/certificates/decisions (the central team's own)": decisionOn(people.centralTeam),
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
