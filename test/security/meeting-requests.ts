import type { Call } from "./caller.ts";
import { action, meetings } from "./guarded-meetings.ts";
import { people } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const accepted = { kind: "accepted" };
const english = `/api/meetings/${meetings.english}` as const;

const recorded = `/api/meetings/${meetings.recorded}/register` as const;
const fileHeaders = { "content-type": "application/octet-stream" };
const attendanceFile = Buffer.from(
  "Full Name\tUser Action\tTimestamp\nSam Beale\tJoined\t19/11/2026, 14:00:00\nSam Beale\tLeft\t19/11/2026, 14:40:00\n",
);

/** For each line of the table of rights about what people do with meetings, a request that nothing but rights would refuse. */
export const meetingRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/meetings": async () => ["GET /api/meetings?from=2026-11-23&to=2026-12-31"],
  "GET /api/meetings/:meeting/people": async () => [`GET ${english}/people`],
  "GET /api/meetings/:meeting/people (draft)": async () => [`GET /api/meetings/${meetings.draft}/people`],
  "GET /api/meetings/:meeting/representatives (SENDCO)": async () => [
    `GET ${english}/representatives?for=${people.sendco}`,
  ],
  "PUT /api/meetings/:meeting/reply (own)": async () => [`PUT ${english}/reply`, { body: accepted }],
  "PUT /api/meetings/:meeting/reply (SENDCO)": async () => [
    `PUT ${english}/reply`,
    { body: { ...accepted, for: people.sendco } },
  ],
  "POST /api/meetings/:meeting/join (open)": async () => [`POST /api/meetings/${meetings.open}/join`],
  "POST /api/meetings/:meeting/join (named posts)": async () => [`POST /api/meetings/${meetings.named}/join`],
  "GET /api/meetings/:meeting/minutes": async () => [`GET ${english}/minutes`],
  "PUT /api/meetings/:meeting/minutes": async (call) => {
    const { body } = await call(people.centralTeam, `GET ${english}/minutes`);
    const actions = [{ id: action, text: "Send the form", owner: people.sendco, done: false }];
    return [
      `PUT ${english}/minutes`,
      { body: { text: "Minutes, corrected", agreed: [], actions }, version: String(body.version) },
    ];
  },
  "PUT /api/meetings/:meeting/actions/:action": async () => [
    `PUT ${english}/actions/${action}`,
    { body: { done: true } },
  ],
  "GET /api/meetings/:meeting/register": async () => [`GET /api/meetings/${meetings.recorded}/register`],
  "GET /api/meetings/:meeting/register (draft)": async () => [`GET /api/meetings/${meetings.draft}/register`],
  "POST /api/meetings/:meeting/register": async () => [
    `POST /api/meetings/${meetings.recorded}/register`,
    { body: { marks: [{ id: "mark-1", person: people.sendco, word: "absent" }] } },
  ],
  "GET /api/meetings/:meeting/register/sightings": async () => [`GET ${recorded}/sightings`],
  "GET /api/meetings/:meeting/register/sightings (draft)": async () => [
    `GET /api/meetings/${meetings.draft}/register/sightings`,
  ],
  "POST /api/meetings/:meeting/register/matches": async () => [
    `POST ${recorded}/matches`,
    { body: { matches: [{ id: "match-1", sighting: "guest", matchedTo: { as: "visitor" } }] } },
  ],
  "POST /api/meetings/:meeting/register/visitors": async () => [
    `POST ${recorded}/visitors`,
    { body: { id: "visitor-1", name: "Vi Ray", organisation: "" } },
  ],
  "POST /api/meetings/:meeting/register/file": async () => [
    `POST ${recorded}/file`,
    { body: attendanceFile, headers: fileHeaders },
  ],
  "POST /api/meetings/:meeting/register/file/save": async (call) => {
    const { body } = await call(people.centralTeam, `POST ${recorded}/file`, {
      body: attendanceFile,
      headers: fileHeaders,
    });
    return [
      `POST ${recorded}/file/save?fingerprint=${String(body.fingerprint)}`,
      { body: attendanceFile, headers: fileHeaders },
    ];
  },
  "POST /api/meetings/:meeting/register/taken-back": async () => [
    `POST /api/meetings/${meetings.recorded}/register/taken-back`,
    { body: { marks: [{ id: "never-sent", person: people.sendco }] } },
  ],
  "GET /api/meetings/:meeting/check-in": async () => [`GET /api/meetings/${meetings.recorded}/check-in`],
  "GET /api/meetings/:meeting/check-in (draft)": async () => [`GET /api/meetings/${meetings.draft}/check-in`],
  "POST /api/check-ins (a made-up code)": async () => ["POST /api/check-ins", { body: { code: "K7MPQ4" } }],
  "GET /api/cpd/mine": async () => ["GET /api/cpd/mine"],
  "GET /api/cpd/mine/record.pdf": async () => ["GET /api/cpd/mine/record.pdf"],
  "GET /api/cpd/mine/record.csv": async () => ["GET /api/cpd/mine/record.csv"],
  "GET /api/cpd/mine/meetings/:meeting/certificate.pdf": async () => [
    `GET /api/cpd/mine/meetings/${meetings.recorded}/certificate.pdf`,
  ],
  "GET /api/cpd/mine/courses/:course/certificate.pdf": async () => [
    "GET /api/cpd/mine/courses/no-such-course/certificate.pdf",
  ],
  "POST /api/cpd/mine/disputes (SENDCO recorded)": async () => [
    "POST /api/cpd/mine/disputes",
    { body: { id: "dispute-1", meeting: meetings.recorded, because: "I was there" } },
  ],
  "GET /api/feeds": async () => ["GET /api/feeds"],
  "POST /api/feeds": async () => ["POST /api/feeds", { body: { subject: "person" } }],
  "DELETE /api/feeds/:feed (SENDCO)": async (call) => {
    const { body } = await call(people.sendco, "POST /api/feeds", { body: { subject: "person" } });
    return [`DELETE /api/feeds/${String(body.id)}`];
  },
};
